package golden.recursion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param byName (in JSON: by_name) */
@Generated("category.json")
@NullMarked
public record Category(@JsonProperty("name") @WriteAlways @Nullable String name,
        @JsonProperty("parent") @Nullable Category parent,
        @JsonProperty("children") @OmitIfEmpty List<Category> children,
        @JsonProperty("by_name") @OmitIfAbsent Map<String, Category> byName,
        @JsonProperty("owner") @Nullable Person owner, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Category {
        children = Copies.list(children);
        byName = Copies.map(byName);
    }

    @JsonCreator
    public Category(@JsonProperty("name") @Nullable String name, @JsonProperty("parent") @Nullable Category parent,
            @JsonProperty("children") @Nullable List<Category> children,
            @JsonProperty("by_name") @Nullable Map<String, Category> byName,
            @JsonProperty("owner") @Nullable Person owner) {
        this(name, parent, children, byName, owner,
                new Metadata(CategoryDecoder.CATEGORY.parts(MetadataNode.NONE, parent, children, byName, owner)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return CategoryDecoder.CATEGORY.text("Category", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(name, parent, children, byName, owner);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return CategoryDecoder.CATEGORY; }

        public FieldMetadataEntry name() { return entry(0); }
        public Category.Metadata parent() { return (Category.Metadata) part(1); }
        public List<Category.Metadata> children() { return list(2); }
        public Map<String, Category.Metadata> byName() { return map(3); }
        public Person.Metadata owner() { return (Person.Metadata) part(4); }
    }

    public record Person(@JsonProperty("name") @Nullable String name,
            @JsonProperty("manages") @OmitIfEmpty List<Category> manages, @JsonProperty("boss") @Nullable Person boss,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Person { manages = Copies.list(manages); }

        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name,
                @JsonProperty("manages") @Nullable List<Category> manages,
                @JsonProperty("boss") @Nullable Person boss) {
            this(name, manages, boss, new Metadata(CategoryDecoder.PERSON.parts(MetadataNode.NONE, manages, boss)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CategoryDecoder.PERSON.text("Person", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, manages, boss); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CategoryDecoder.PERSON; }

            public FieldMetadataEntry name() { return entry(0); }
            public List<Category.Metadata> manages() { return list(1); }
            public Person.Metadata boss() { return (Person.Metadata) part(2); }
        }
    }
}
