package golden.names_of_roots;

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
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("a.json")
@NullMarked
public record A(@JsonProperty("a") @Nullable AA a, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public A(@JsonProperty("a") @Nullable AA a) {
        this(a, Metadata.of(MetadataNode.none(), a));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof A that && Objects.equals(a, that.a);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(a);
    }

    @Override
    public String toString() {
        return "A[a=" + a + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().part("/a", a, fieldMetadata.a(), AA::addTo).stream();
    }

    /** What the service said about each value of {@link A}. */
    public record Metadata(AA.@Nullable Metadata a, @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public AA.Metadata a() {
            return a == null ? AA.Metadata.EMPTY : a;
        }

        static Metadata of(MetadataNode node, @Nullable AA a) {
            return new Metadata(AA.Metadata.bind(a, node.at(0)), node.reasoning());
        }
    }

    /** Declared at /properties/a of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AA(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AA(@JsonProperty("a") @Nullable String a) {
            this(a, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AA that && Objects.equals(a, that.a);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(a);
        }

        @Override
        public String toString() {
            return "AA[a=" + a + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/a", a, fieldMetadata.a()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable AA value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new AA(null, about),
                    AA::extractedFields);
        }

        /** What the service said about each value of {@link AA}. */
        public record Metadata(FieldMetadataEntry a, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable AA value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
