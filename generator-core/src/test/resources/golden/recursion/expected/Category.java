package golden.recursion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
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
                CategoryDecoder.metadataOfCategory(MetadataNode.NONE, parent, children, byName, owner));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return CategoryDecoder.CATEGORY.text("Category", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(name, parent, children, byName, owner);
    }

    public record Metadata(FieldMetadataEntry name, Category.@Nullable Metadata parent,
            List<Category.Metadata> children, Map<String, Category.Metadata> byName, Person.@Nullable Metadata owner,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            children = Copies.list(children);
            byName = Copies.map(byName);
        }

        @Override public Category.Metadata parent() {
            return parent != null ? parent : CategoryDecoder.bindCategory(null, MetadataNode.NONE);
        }

        @Override public Person.Metadata owner() {
            return owner != null ? owner : CategoryDecoder.bindPerson(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(CategoryDecoder.CATEGORY, name, parent, children, byName, owner);
        }
    }

    public record Person(@JsonProperty("name") @Nullable String name,
            @JsonProperty("manages") @OmitIfEmpty List<Category> manages, @JsonProperty("boss") @Nullable Person boss,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Person {
            manages = Copies.list(manages);
        }

        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name,
                @JsonProperty("manages") @Nullable List<Category> manages,
                @JsonProperty("boss") @Nullable Person boss) {
            this(name, manages, boss, CategoryDecoder.metadataOfPerson(MetadataNode.NONE, manages, boss));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return CategoryDecoder.PERSON.text("Person", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, manages, boss);
        }

        public record Metadata(FieldMetadataEntry name, List<Category.Metadata> manages, Person.@Nullable Metadata boss,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            public Metadata {
                manages = Copies.list(manages);
            }

            @Override public Person.Metadata boss() {
                return boss != null ? boss : CategoryDecoder.bindPerson(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(CategoryDecoder.PERSON, name, manages, boss);
            }
        }
    }
}
