package golden.roots_that_are_no_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
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
    public Either(EitherValue value) {
        this(value, EitherDecoder.metadataOfEither(MetadataNode.NONE, value));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override public String toString() {
        return GeneratedValue.text("Either", value);
    }

    public record Metadata(FieldMetadata value, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(MetadataShape.deferred(), value);
        }
    }

    public sealed interface EitherValue extends GeneratedRecord permits Card, Iban {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static EitherValue of(Object json) {
            return UntypedJson.read(json, EitherDecoder::readEitherValue);
        }
    }

    public record Card(@JsonProperty("card") @WriteAlways @Nullable String card, @JsonIgnore Metadata fieldMetadata)
            implements EitherValue {
        @JsonCreator
        public Card(@JsonProperty("card") @Nullable String card) {
            this(card, EitherDecoder.metadataOfCard(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return EitherDecoder.CARD.text("Card", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(card);
        }

        public record Metadata(FieldMetadataEntry card, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(EitherDecoder.CARD, card);
            }
        }
    }

    public record Iban(@JsonProperty("iban") @WriteAlways @Nullable String iban, @JsonIgnore Metadata fieldMetadata)
            implements EitherValue {
        @JsonCreator
        public Iban(@JsonProperty("iban") @Nullable String iban) {
            this(iban, EitherDecoder.metadataOfIban(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return EitherDecoder.IBAN.text("Iban", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(iban);
        }

        public record Metadata(FieldMetadataEntry iban, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(EitherDecoder.IBAN, iban);
            }
        }
    }
}
