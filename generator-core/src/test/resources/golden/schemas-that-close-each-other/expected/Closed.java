package golden.schemas_that_close_each_other;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param extendedMuch (in JSON: extended_much)
 * @param ofOthers (in JSON: of_others)
 * @param sameChoiceTwice (in JSON: same_choice_twice)
 * @param sameTwiceWithMembers (in JSON: same_twice_with_members)
 * @param baseWithChoice (in JSON: base_with_choice)
 * @param nothingInIt (in JSON: nothing_in_it)
 * @param nothingInItEither (in JSON: nothing_in_it_either)
 * @param nothingOrText (in JSON: nothing_or_text)
 * @param nothingOrNamed (in JSON: nothing_or_named)
 */
@Generated("closed.json")
@NullMarked
public record Closed(@JsonProperty("extended") @Nullable Extended extended,
        @JsonProperty("extended_much") @Nullable ExtendedMuch extendedMuch,
        @JsonProperty("of_others") @Nullable OfOthers ofOthers,
        @JsonProperty("same_choice_twice") @Nullable SameChoiceTwice sameChoiceTwice,
        @JsonProperty("same_twice_with_members") @Nullable SameTwiceWithMembers sameTwiceWithMembers,
        @JsonProperty("base_with_choice") @Nullable BaseWithChoice baseWithChoice,
        @JsonProperty("nothing_in_it") @OmitIfAbsent Map<String, Object> nothingInIt,
        @JsonProperty("nothing_in_it_either") @OmitIfAbsent Map<String, Object> nothingInItEither,
        @JsonProperty("nothing_or_text") @Nullable NothingOrText nothingOrText,
        @JsonProperty("nothing_or_named") @Nullable NothingOrNamed nothingOrNamed, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Closed {
        nothingInIt = Copies.mapOf(nothingInIt, Copies::value);
        nothingInItEither = Copies.mapOf(nothingInItEither, Copies::value);
    }

    @JsonCreator
    public Closed(@JsonProperty("extended") @Nullable Extended extended,
            @JsonProperty("extended_much") @Nullable ExtendedMuch extendedMuch,
            @JsonProperty("of_others") @Nullable OfOthers ofOthers,
            @JsonProperty("same_choice_twice") @Nullable SameChoiceTwice sameChoiceTwice,
            @JsonProperty("same_twice_with_members") @Nullable SameTwiceWithMembers sameTwiceWithMembers,
            @JsonProperty("base_with_choice") @Nullable BaseWithChoice baseWithChoice,
            @JsonProperty("nothing_in_it") @Nullable Map<String, Object> nothingInIt,
            @JsonProperty("nothing_in_it_either") @Nullable Map<String, Object> nothingInItEither,
            @JsonProperty("nothing_or_text") @Nullable NothingOrText nothingOrText,
            @JsonProperty("nothing_or_named") @Nullable NothingOrNamed nothingOrNamed) {
        this(extended, extendedMuch, ofOthers, sameChoiceTwice, sameTwiceWithMembers, baseWithChoice, nothingInIt,
                nothingInItEither, nothingOrText, nothingOrNamed,
                new Metadata(ClosedDecoder.CLOSED.parts(MetadataNode.NONE, extended, extendedMuch, ofOthers,
                sameChoiceTwice, sameTwiceWithMembers, baseWithChoice, nothingInIt, nothingInItEither, nothingOrText,
                nothingOrNamed)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ClosedDecoder.CLOSED.text("Closed", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(extended, extendedMuch, ofOthers, sameChoiceTwice, sameTwiceWithMembers, baseWithChoice,
                nothingInIt, nothingInItEither, nothingOrText, nothingOrNamed);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.CLOSED; }

        public Extended.Metadata extended() { return (Extended.Metadata) part(0); }
        public ExtendedMuch.Metadata extendedMuch() { return (ExtendedMuch.Metadata) part(1); }
        public OfOthers.Metadata ofOthers() { return (OfOthers.Metadata) part(2); }
        public FieldMetadata sameChoiceTwice() { return part(3); }
        public FieldMetadata sameTwiceWithMembers() { return part(4); }
        public BaseWithChoice.Metadata baseWithChoice() { return (BaseWithChoice.Metadata) part(5); }
        public Map<String, FieldMetadataEntry> nothingInIt() { return map(6); }
        public Map<String, FieldMetadataEntry> nothingInItEither() { return map(7); }
        public FieldMetadata nothingOrText() { return part(8); }
        public FieldMetadata nothingOrNamed() { return part(9); }
    }

    public record Extended(@JsonProperty("code") @Nullable String code, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Extended(@JsonProperty("code") @Nullable String code) {
            this(code, new Metadata(ClosedDecoder.EXTENDED.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.EXTENDED.text("Extended", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(code); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.EXTENDED; }

            public FieldMetadataEntry code() { return entry(0); }
        }
    }

    public record ExtendedMuch(@JsonProperty("code") @Nullable String code, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ExtendedMuch(@JsonProperty("code") @Nullable String code) {
            this(code, new Metadata(ClosedDecoder.EXTENDED_MUCH.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.EXTENDED_MUCH.text("ExtendedMuch", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(code); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.EXTENDED_MUCH; }

            public FieldMetadataEntry code() { return entry(0); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record OfOthers(@JsonProperty("code") @Nullable String code, @JsonProperty("total") @Nullable Object total,
            @JsonAnyGetter Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public OfOthers {
            total = Copies.value(total);
            additionalProperties = Copies.map(additionalProperties);
        }

        @JsonCreator
        public OfOthers(@JsonProperty("code") @Nullable String code, @JsonProperty("total") @Nullable Object total,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, Long> additionalProperties) {
            this(code, total, additionalProperties,
                    new Metadata(ClosedDecoder.OF_OTHERS.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.OF_OTHERS.text("OfOthers", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(code, total, additionalProperties);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.OF_OTHERS; }

            public FieldMetadataEntry code() { return entry(0); }
            public FieldMetadataEntry total() { return entry(1); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(2); }
        }
    }

    public sealed interface SameChoiceTwice extends GeneratedRecord permits Cash, Card {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static SameChoiceTwice of(Object json) { return UntypedJson.read(json, ClosedDecoder::readSameChoiceTwice); }
    }

    public sealed interface SameTwiceWithMembers extends GeneratedRecord permits Round, Square {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static SameTwiceWithMembers of(Object json) {
            return UntypedJson.read(json, ClosedDecoder::readSameTwiceWithMembers);
        }
    }

    public record BaseWithChoice(@JsonProperty("code") @WriteAlways @Nullable String code,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public BaseWithChoice(@JsonProperty("code") @Nullable String code) {
            this(code, new Metadata(ClosedDecoder.BASE_WITH_CHOICE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.BASE_WITH_CHOICE.text("BaseWithChoice", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(code); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.BASE_WITH_CHOICE; }

            public FieldMetadataEntry code() { return entry(0); }
        }
    }

    public sealed interface NothingOrText extends GeneratedRecord permits NothingOrTextString, NothingOrTextObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static NothingOrText of(Object json) { return UntypedJson.read(json, ClosedDecoder::readNothingOrText); }
    }

    public record NothingOrTextString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements NothingOrText, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public NothingOrTextString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("NothingOrTextString", value); }
    }

    public record NothingOrTextObject(@JsonValue Map<String, Object> value, @JsonIgnore Metadata fieldMetadata)
            implements NothingOrText, GeneratedValue {
        public NothingOrTextObject { value = Copies.mapOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public NothingOrTextObject(Map<String, Object> value) { this(value, MetadataNode.NONE); }

        NothingOrTextObject(Map<String, Object> value, MetadataNode node) {
            this(value, new Metadata(ClosedDecoder.NOTHING_OR_TEXT_OBJECT.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("NothingOrTextObject", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ClosedDecoder.NOTHING_OR_TEXT_OBJECT;
            }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }

    public sealed interface NothingOrNamed extends GeneratedRecord permits NothingOrNamedMap, NothingOrNamedObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static NothingOrNamed of(Object json) { return UntypedJson.read(json, ClosedDecoder::readNothingOrNamed); }
    }

    public record NothingOrNamedMap(@JsonValue Map<String, Object> value, @JsonIgnore Metadata fieldMetadata)
            implements NothingOrNamed, GeneratedValue {
        public NothingOrNamedMap { value = Copies.mapOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public NothingOrNamedMap(Map<String, Object> value) { this(value, MetadataNode.NONE); }

        NothingOrNamedMap(Map<String, Object> value, MetadataNode node) {
            this(value, new Metadata(ClosedDecoder.NOTHING_OR_NAMED_MAP.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("NothingOrNamedMap", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ClosedDecoder.NOTHING_OR_NAMED_MAP;
            }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }

    public record Cash(@JsonProperty("cash") @Nullable BigDecimal cash, @JsonIgnore Metadata fieldMetadata)
            implements SameChoiceTwice {
        @JsonCreator
        public Cash(@JsonProperty("cash") @Nullable BigDecimal cash) {
            this(cash, new Metadata(ClosedDecoder.CASH.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.CASH.text("Cash", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(cash); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.CASH; }

            public FieldMetadataEntry cash() { return entry(0); }
        }
    }

    public record Card(@JsonProperty("card") @Nullable String card, @JsonIgnore Metadata fieldMetadata)
            implements SameChoiceTwice {
        @JsonCreator
        public Card(@JsonProperty("card") @Nullable String card) {
            this(card, new Metadata(ClosedDecoder.CARD.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.CARD.text("Card", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(card); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.CARD; }

            public FieldMetadataEntry card() { return entry(0); }
        }
    }

    public record Round(@JsonProperty("radius") @WriteAlways @Nullable BigDecimal radius,
            @JsonIgnore Metadata fieldMetadata) implements SameTwiceWithMembers {
        @JsonCreator
        public Round(@JsonProperty("radius") @Nullable BigDecimal radius) {
            this(radius, new Metadata(ClosedDecoder.ROUND.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.ROUND.text("Round", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(radius); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.ROUND; }

            public FieldMetadataEntry radius() { return entry(0); }
        }
    }

    public record Square(@JsonProperty("side") @WriteAlways @Nullable BigDecimal side,
            @JsonIgnore Metadata fieldMetadata) implements SameTwiceWithMembers {
        @JsonCreator
        public Square(@JsonProperty("side") @Nullable BigDecimal side) {
            this(side, new Metadata(ClosedDecoder.SQUARE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClosedDecoder.SQUARE.text("Square", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(side); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClosedDecoder.SQUARE; }

            public FieldMetadataEntry side() { return entry(0); }
        }
    }

    public record NothingOrNamedObject(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements NothingOrNamed {
        @JsonCreator
        public NothingOrNamedObject(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(ClosedDecoder.NOTHING_OR_NAMED_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ClosedDecoder.NOTHING_OR_NAMED_OBJECT.text("NothingOrNamedObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ClosedDecoder.NOTHING_OR_NAMED_OBJECT;
            }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }
}
