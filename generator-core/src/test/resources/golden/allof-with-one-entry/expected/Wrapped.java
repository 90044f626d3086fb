package golden.allof_with_one_entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.WireValues;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param b B.
 * @param c C
 * @param d (default: "x")
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("wrapped.json")
@NullMarked
public record Wrapped(@JsonProperty("a") @Nullable A a, @JsonProperty("b") @Nullable A b,
        @JsonProperty("c") @Nullable String c, @JsonProperty("d") @Nullable D d, @JsonProperty("e") @Nullable A e,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Wrapped(@JsonProperty("a") @Nullable A a, @JsonProperty("b") @Nullable A b,
            @JsonProperty("c") @Nullable String c, @JsonProperty("d") @Nullable D d, @JsonProperty("e") @Nullable A e) {
        this(a, b, c, d, e, Metadata.of(MetadataNode.none(), a, b, e));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wrapped that && Objects.equals(a, that.a) && Objects.equals(b, that.b)
                && Objects.equals(c, that.c) && Objects.equals(d, that.d) && Objects.equals(e, that.e);
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b, c, d, e);
    }

    @Override
    public String toString() {
        return "Wrapped[a=" + a + ", b=" + b + ", c=" + c + ", d=" + d + ", e=" + e + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/a", a, fieldMetadata.a(), A::addTo)
                .part("/b", b, fieldMetadata.b(), A::addTo)
                .add("/c", c, fieldMetadata.c())
                .add("/d", d, fieldMetadata.d())
                .part("/e", e, fieldMetadata.e(), A::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Wrapped}. */
    public record Metadata(A.@Nullable Metadata a, A.@Nullable Metadata b, FieldMetadataEntry c, FieldMetadataEntry d,
            A.@Nullable Metadata e, @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public A.Metadata a() {
            return a == null ? A.Metadata.EMPTY : a;
        }

        @Override
        public A.Metadata b() {
            return b == null ? A.Metadata.EMPTY : b;
        }

        @Override
        public A.Metadata e() {
            return e == null ? A.Metadata.EMPTY : e;
        }

        static Metadata of(MetadataNode node, @Nullable A a, @Nullable A b, @Nullable A e) {
            return new Metadata(A.Metadata.bind(a, node.at(0)), A.Metadata.bind(b, node.at(1)), node.entry(2),
                    node.entry(3), A.Metadata.bind(e, node.at(4)), node.reasoning());
        }
    }

    /** Declared at /$defs/A of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record A(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public A(@JsonProperty("x") @Nullable Long x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof A that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "A[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable A value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new A(null, about),
                    A::extractedFields);
        }

        /** What the service said about each value of {@link A}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable A value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/d/allOf/0 of the schema. */
    public enum D {
        X("x"),
        Y("y");

        private static final WireValues<D> CONSTANTS_BY_VALUE = WireValues.of(values(), D::value);

        private final String value;

        D(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static D of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
