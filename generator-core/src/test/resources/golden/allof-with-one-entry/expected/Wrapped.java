package golden.allof_with_one_entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param b B.
 * @param d (default: "x")
 */
@Generated("wrapped.json")
@NullMarked
public record Wrapped(@JsonProperty("a") @Nullable A a, @JsonProperty("b") @Nullable A b,
        @JsonProperty("c") @Nullable String c, @JsonProperty("d") @Nullable D d, @JsonProperty("e") @Nullable A e,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Wrapped(@JsonProperty("a") @Nullable A a, @JsonProperty("b") @Nullable A b,
            @JsonProperty("c") @Nullable String c, @JsonProperty("d") @Nullable D d, @JsonProperty("e") @Nullable A e) {
        this(a, b, c, d, e, WrappedDecoder.metadataOfWrapped(MetadataNode.NONE, a, b, e));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return WrappedDecoder.WRAPPED.text("Wrapped", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(a, b, c, d, e);
    }

    public record Metadata(A.@Nullable Metadata a, A.@Nullable Metadata b, FieldMetadataEntry c, FieldMetadataEntry d,
            A.@Nullable Metadata e, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public A.Metadata a() {
            return a != null ? a : WrappedDecoder.bindA(null, MetadataNode.NONE);
        }

        @Override public A.Metadata b() {
            return b != null ? b : WrappedDecoder.bindA(null, MetadataNode.NONE);
        }

        @Override public A.Metadata e() {
            return e != null ? e : WrappedDecoder.bindA(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(WrappedDecoder.WRAPPED, a, b, c, d, e);
        }
    }

    public record A(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public A(@JsonProperty("x") @Nullable Long x) {
            this(x, WrappedDecoder.metadataOfA(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return WrappedDecoder.A.text("A", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(WrappedDecoder.A, x);
            }
        }
    }

    public enum D {
        X("x"),
        Y("y");

        private static final WireValues<D> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        D(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static D of(String value) {
            return BY_VALUE.get(value);
        }
    }
}
