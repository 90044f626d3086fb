package golden.definitions_without_a_root;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Definitions of which somebody said that they are an object. */
@Generated("typed.json")
@NullMarked
public record Typed(@JsonValue Map<String, @Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedValue {
    public Typed { value = Copies.mapOf(value, Copies::value); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Typed(Map<String, @Nullable Object> value) { this(value, MetadataNode.NONE); }

    Typed(Map<String, @Nullable Object> value, MetadataNode node) {
        this(value, new Metadata(TypedDecoder.TYPED.parts(node, value)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Typed", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return TypedDecoder.TYPED; }

        public Map<String, FieldMetadataEntry> value() { return map(0); }
    }

    public record Size(@JsonProperty("width") @Nullable BigDecimal width, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Size(@JsonProperty("width") @Nullable BigDecimal width) {
            this(width, new Metadata(TypedDecoder.SIZE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return TypedDecoder.SIZE.text("Size", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(width); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return TypedDecoder.SIZE; }

            public FieldMetadataEntry width() { return entry(0); }
        }
    }

    public enum Unit implements WireValue {
        MM("mm"),
        INCH("inch");

        private static final WireValues<Unit> BY_VALUE = WireValues.of(values());
        private final String value;

        Unit(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unit of(String value) { return BY_VALUE.get(value); }
    }
}
