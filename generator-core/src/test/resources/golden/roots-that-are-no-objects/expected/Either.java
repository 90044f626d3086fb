package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("either.json")
@NullMarked
public record Either(@JsonValue EitherValue value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Either(EitherValue value) { this(value, MetadataNode.NONE); }

    Either(EitherValue value, MetadataNode node) { this(value, new Metadata(EitherDecoder.EITHER.parts(node, value))); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Either", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return EitherDecoder.EITHER; }

        public FieldMetadata value() { return part(0); }
    }

    public sealed interface EitherValue extends GeneratedRecord permits Card, Iban {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static EitherValue of(Object json) { return UntypedJson.read(json, EitherDecoder::readEitherValue); }
    }

    public record Card(@JsonProperty("card") @WriteAlways @Nullable String card, @JsonIgnore Metadata fieldMetadata)
            implements EitherValue {
        @JsonCreator
        public Card(@JsonProperty("card") @Nullable String card) {
            this(card, new Metadata(EitherDecoder.CARD.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return EitherDecoder.CARD.text("Card", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(card); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return EitherDecoder.CARD; }

            public FieldMetadataEntry card() { return entry(0); }
        }
    }

    public record Iban(@JsonProperty("iban") @WriteAlways @Nullable String iban, @JsonIgnore Metadata fieldMetadata)
            implements EitherValue {
        @JsonCreator
        public Iban(@JsonProperty("iban") @Nullable String iban) {
            this(iban, new Metadata(EitherDecoder.IBAN.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return EitherDecoder.IBAN.text("Iban", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(iban); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return EitherDecoder.IBAN; }

            public FieldMetadataEntry iban() { return entry(0); }
        }
    }
}
