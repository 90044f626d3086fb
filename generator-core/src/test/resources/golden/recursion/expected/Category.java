package golden.recursion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at /$defs/Category of the schema.
 *
 * @param byName (in JSON: by_name)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("category.json")
@NullMarked
public record Category(@JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
        @JsonProperty("parent") @Nullable Category parent,
        @JsonProperty("children") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Category> children,
        @JsonProperty("by_name") @OmitIfAbsent Map<String, Category> byName,
        @JsonProperty("owner") @Nullable Person owner, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Category {
        children = Copies.list(children);
        byName = Copies.map(byName);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Category(@JsonProperty("name") @Nullable String name, @JsonProperty("parent") @Nullable Category parent,
            @JsonProperty("children") @Nullable List<Category> children,
            @JsonProperty("by_name") @Nullable Map<String, Category> byName,
            @JsonProperty("owner") @Nullable Person owner) {
        this(name, parent, children, byName, owner, Metadata.of(MetadataNode.none(), parent, children, byName, owner));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Category that && Objects.equals(name, that.name) && Objects.equals(parent, that.parent)
                && Objects.equals(children, that.children) && Objects.equals(byName, that.byName)
                && Objects.equals(owner, that.owner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parent, children, byName, owner);
    }

    @Override
    public String toString() {
        return "Category[name=" + name + ", parent=" + parent + ", children=" + children + ", byName=" + byName
                + ", owner=" + owner + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/name", name, fieldMetadata.name())
                .part("/parent", parent, fieldMetadata.parent(), Category::addTo)
                .list("/children", children, fieldMetadata.children(), Category::addTo)
                .map("/by_name", byName, fieldMetadata.byName(), Category::addTo)
                .part("/owner", owner, fieldMetadata.owner(), Person::addTo)
                .stream();
    }

    static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Category value,
            @Nullable Metadata metadata) {
        return fields.object(pointer, value, metadata, Metadata.EMPTY,
                about -> new Category(null, null, null, null, null, about), Category::extractedFields);
    }

    /** What the service said about each value of {@link Category}. */
    public record Metadata(FieldMetadataEntry name, Category.@Nullable Metadata parent,
            List<Category.Metadata> children, Map<String, Category.Metadata> byName, Person.@Nullable Metadata owner,
            @Nullable String objectReasoning) implements FieldMetadata {
        static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, List.of(), Map.of(), null, null);

        public Metadata {
            children = Copies.list(children);
            byName = Copies.map(byName);
        }

        @Override
        public Category.Metadata parent() {
            return parent == null ? Category.Metadata.EMPTY : parent;
        }

        @Override
        public Person.Metadata owner() {
            return owner == null ? Person.Metadata.EMPTY : owner;
        }

        static Metadata of(MetadataNode node, @Nullable Category parent, @Nullable List<Category> children,
                @Nullable Map<String, Category> byName, @Nullable Person owner) {
            return new Metadata(node.entry(0), Category.Metadata.bind(parent, node.at(1)),
                    node.at(2).list(children, Category.Metadata::bind), node.at(3).map(byName, Category.Metadata::bind),
                    Person.Metadata.bind(owner, node.at(4)), node.reasoning());
        }

        static Metadata bind(@Nullable Category value, MetadataNode node) {
            return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null, null, null) : EMPTY;
        }
    }

    /** Declared at /$defs/Person of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(@JsonProperty("name") @Nullable String name,
            @JsonProperty("manages") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Category> manages,
            @JsonProperty("boss") @Nullable Person boss, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        public Person {
            manages = Copies.list(manages);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Person(@JsonProperty("name") @Nullable String name,
                @JsonProperty("manages") @Nullable List<Category> manages,
                @JsonProperty("boss") @Nullable Person boss) {
            this(name, manages, boss, Metadata.of(MetadataNode.none(), manages, boss));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Person that && Objects.equals(name, that.name)
                    && Objects.equals(manages, that.manages) && Objects.equals(boss, that.boss);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, manages, boss);
        }

        @Override
        public String toString() {
            return "Person[name=" + name + ", manages=" + manages + ", boss=" + boss + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .list("/manages", manages, fieldMetadata.manages(), Category::addTo)
                    .part("/boss", boss, fieldMetadata.boss(), Person::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Person value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Person(null, null, null, about),
                    Person::extractedFields);
        }

        /** What the service said about each value of {@link Person}. */
        public record Metadata(FieldMetadataEntry name, List<Category.Metadata> manages, Person.@Nullable Metadata boss,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, List.of(), null, null);

            public Metadata {
                manages = Copies.list(manages);
            }

            @Override
            public Person.Metadata boss() {
                return boss == null ? Person.Metadata.EMPTY : boss;
            }

            static Metadata of(MetadataNode node, @Nullable List<Category> manages, @Nullable Person boss) {
                return new Metadata(node.entry(0), node.at(1).list(manages, Category.Metadata::bind),
                        Person.Metadata.bind(boss, node.at(2)), node.reasoning());
            }

            static Metadata bind(@Nullable Person value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }
}
