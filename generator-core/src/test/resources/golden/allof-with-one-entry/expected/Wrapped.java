package golden.allof_with_one_entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
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
        this(a, b, c, d, e, new Metadata(WrappedDecoder.WRAPPED.parts(MetadataNode.NONE, a, b, e)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return WrappedDecoder.WRAPPED.text("Wrapped", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a, b, c, d, e); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return WrappedDecoder.WRAPPED; }

        public A.Metadata a() { return (A.Metadata) part(0); }
        public A.Metadata b() { return (A.Metadata) part(1); }
        public FieldMetadataEntry c() { return entry(2); }
        public FieldMetadataEntry d() { return entry(3); }
        public A.Metadata e() { return (A.Metadata) part(4); }
    }

    public record A(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public A(@JsonProperty("x") @Nullable Long x) {
            this(x, new Metadata(WrappedDecoder.A.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return WrappedDecoder.A.text("A", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return WrappedDecoder.A; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public enum D implements WireValue {
        X("x"),
        Y("y");

        private static final WireValues<D> BY_VALUE = WireValues.of(values());
        private final String value;

        D(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static D of(String value) { return BY_VALUE.get(value); }
    }
}
