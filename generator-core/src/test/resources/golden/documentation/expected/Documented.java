package golden.documentation;

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
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A long description that tells in several lines what the document is about, so that it has to be broken somewhere
 * near the end of a line, and again.
 *
 * <p>A second paragraph.
 *
 * <p>- a third
 * <br>- in lines (title: A title)
 *
 * @param described What it is.
 * @param titled Its title
 * @param both What it is. (title: Its title)
 * @param constrained (format: "iban"; pattern: "^[A-Z]{2}\\d+$"; minLength: 1; maxLength: 20; default: "DE1")
 * @param number (minimum: 0; exclusiveMaximum: 1000.0; multipleOf: 0.01)
 * @param list All of them (minItems: 1; uniqueItems: true) Each: One of them
 * @param kind The kind.
 * @param wireName Has another name in JSON. (in JSON: wire name)
 * @param object An object. (title: Object title) (default: {"x": ["y", 1, null]})
 * @param optional What it is when it is there. (pattern: "^\\d+$")
 * @param either One or the other.
 * @param wrapped Its own. (maximum: 9; minimum: 0)
 * @param paragraphs One.
 *
 * <p>Two. (minLength: 1)
 * @param referred A code (minLength: 3)
 * @param referredOrNull Its own. (minLength: 3)
 * @param beside Said beside it. (minLength: 3)
 * @param lists Each: (maxItems: 2) Each: A code (minLength: 3)
 * @param map Each: A number for a name
 * @param severity How bad it is
 * @param carrier Who brings it
 * @param urgency How soon
 */
@Generated("documented.json")
@NullMarked
public record Documented(@JsonProperty("described") @Nullable String described,
        @JsonProperty("titled") @Nullable String titled, @JsonProperty("both") @Nullable String both,
        @JsonProperty("constrained") @Nullable String constrained, @JsonProperty("number") @Nullable BigDecimal number,
        @JsonProperty("list") @OmitIfEmpty List<String> list, @JsonProperty("place") @Nullable Place place,
        @JsonProperty("kind") @Nullable Kind kind, @JsonProperty("wire name") @Nullable String wireName,
        @JsonProperty("object") @Nullable ObjectType object, @JsonProperty("plain") @Nullable String plain,
        @JsonProperty("nothing") @Nullable String nothing, @JsonProperty("spaces") @Nullable String spaces,
        @JsonProperty("optional") @Nullable String optional, @JsonProperty("either") @Nullable Either either,
        @JsonProperty("wrapped") @Nullable BigDecimal wrapped, @JsonProperty("paragraphs") @Nullable String paragraphs,
        @JsonProperty("referred") @Nullable String referred,
        @JsonProperty("referredOrNull") @Nullable String referredOrNull,
        @JsonProperty("beside") @Nullable String beside, @JsonProperty("lists") @OmitIfEmpty List<List<String>> lists,
        @JsonProperty("map") @OmitIfAbsent Map<String, BigDecimal> map,
        @JsonProperty("severity") @Nullable Severity severity, @JsonProperty("parts") @OmitIfEmpty List<Part> parts,
        @JsonProperty("carrier") @Nullable Carrier carrier, @JsonProperty("urgency") @Nullable Urgency urgency,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Documented {
        list = Copies.list(list);
        lists = Copies.listOf(lists, Copies::list);
        map = Copies.map(map);
        parts = Copies.list(parts);
    }

    @JsonCreator
    public Documented(@JsonProperty("described") @Nullable String described,
            @JsonProperty("titled") @Nullable String titled, @JsonProperty("both") @Nullable String both,
            @JsonProperty("constrained") @Nullable String constrained,
            @JsonProperty("number") @Nullable BigDecimal number, @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("place") @Nullable Place place, @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("wire name") @Nullable String wireName, @JsonProperty("object") @Nullable ObjectType object,
            @JsonProperty("plain") @Nullable String plain, @JsonProperty("nothing") @Nullable String nothing,
            @JsonProperty("spaces") @Nullable String spaces, @JsonProperty("optional") @Nullable String optional,
            @JsonProperty("either") @Nullable Either either, @JsonProperty("wrapped") @Nullable BigDecimal wrapped,
            @JsonProperty("paragraphs") @Nullable String paragraphs,
            @JsonProperty("referred") @Nullable String referred,
            @JsonProperty("referredOrNull") @Nullable String referredOrNull,
            @JsonProperty("beside") @Nullable String beside, @JsonProperty("lists") @Nullable List<List<String>> lists,
            @JsonProperty("map") @Nullable Map<String, BigDecimal> map,
            @JsonProperty("severity") @Nullable Severity severity, @JsonProperty("parts") @Nullable List<Part> parts,
            @JsonProperty("carrier") @Nullable Carrier carrier, @JsonProperty("urgency") @Nullable Urgency urgency) {
        this(described, titled, both, constrained, number, list, place, kind, wireName, object, plain, nothing, spaces,
                optional, either, wrapped, paragraphs, referred, referredOrNull, beside, lists, map, severity, parts,
                carrier, urgency, new Metadata(DocumentedDecoder.DOCUMENTED.parts(MetadataNode.NONE, list, place,
                object, either, lists, map, parts, carrier)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return DocumentedDecoder.DOCUMENTED.text("Documented", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(described, titled, both, constrained, number, list, place, kind, wireName, object, plain,
                nothing, spaces, optional, either, wrapped, paragraphs, referred, referredOrNull, beside, lists, map,
                severity, parts, carrier, urgency);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return DocumentedDecoder.DOCUMENTED; }

        public FieldMetadataEntry described() { return entry(0); }
        public FieldMetadataEntry titled() { return entry(1); }
        public FieldMetadataEntry both() { return entry(2); }
        public FieldMetadataEntry constrained() { return entry(3); }
        public FieldMetadataEntry number() { return entry(4); }
        public List<FieldMetadataEntry> list() { return list(5); }
        public Place.Metadata place() { return (Place.Metadata) part(6); }
        public FieldMetadataEntry kind() { return entry(7); }
        public FieldMetadataEntry wireName() { return entry(8); }
        public ObjectType.Metadata object() { return (ObjectType.Metadata) part(9); }
        public FieldMetadataEntry plain() { return entry(10); }
        public FieldMetadataEntry nothing() { return entry(11); }
        public FieldMetadataEntry spaces() { return entry(12); }
        public FieldMetadataEntry optional() { return entry(13); }
        public FieldMetadataEntry either() { return entry(14); }
        public FieldMetadataEntry wrapped() { return entry(15); }
        public FieldMetadataEntry paragraphs() { return entry(16); }
        public FieldMetadataEntry referred() { return entry(17); }
        public FieldMetadataEntry referredOrNull() { return entry(18); }
        public FieldMetadataEntry beside() { return entry(19); }
        public List<List<FieldMetadataEntry>> lists() { return list(20); }
        public Map<String, FieldMetadataEntry> map() { return map(21); }
        public FieldMetadataEntry severity() { return entry(22); }
        public List<Part.Metadata> parts() { return list(23); }
        public Carrier.Metadata carrier() { return (Carrier.Metadata) part(24); }
        public FieldMetadataEntry urgency() { return entry(25); }
    }

    /**
     * @param item0 As on the sign. (title: Street)
     * @param item1 (maxItems: 2) Each: (minimum: 1)
     */
    public record Place(@Nullable String item0, List<Long> item1, @Nullable String item2,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Place { item1 = Copies.list(item1); }

        public Place(@Nullable String item0, @Nullable List<Long> item1, @Nullable String item2) {
            this(item0, item1, item2, new Metadata(DocumentedDecoder.PLACE.parts(MetadataNode.NONE, item1)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, List.of(), item0, item1, item2); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Place of(Object json) { return UntypedJson.read(json, DocumentedDecoder::readPlace); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return DocumentedDecoder.PLACE.text("Place", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, item2); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return DocumentedDecoder.PLACE; }

            public FieldMetadataEntry item0() { return entry(0); }
            public List<FieldMetadataEntry> item1() { return list(1); }
            public FieldMetadataEntry item2() { return entry(2); }
        }
    }

    /** The kind. */
    public enum Kind implements WireValue {
        A("a");

        private static final WireValues<Kind> BY_VALUE = WireValues.of(values());
        private final String value;

        Kind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Kind of(String value) { return BY_VALUE.get(value); }
    }

    /** An object. (title: Object title) (default: {"x": ["y", 1, null]}) */
    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(DocumentedDecoder.OBJECT_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return DocumentedDecoder.OBJECT_TYPE.text("ObjectType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return DocumentedDecoder.OBJECT_TYPE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    /** One or the other. */
    public sealed interface Either extends GeneratedRecord permits EitherString, EitherInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) { return UntypedJson.read(json, DocumentedDecoder::readEither); }
    }

    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherString", value); }
    }

    public record EitherInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("EitherInteger", value); }
    }

    /** How bad it is */
    public enum Severity implements WireValue {
        /** Nobody notices. *&#47; */
        LOW("low"),
        /** Wake somebody */
        HIGH("high"),
        NONE("none");

        private static final WireValues<Severity> BY_VALUE = WireValues.of(values());
        private final String value;

        Severity(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Severity of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * Said once, of the type.
     *
     * @param code A code (minLength: 3)
     */
    public record Part(@JsonProperty("code") @Nullable String code, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Part(@JsonProperty("code") @Nullable String code) {
            this(code, new Metadata(DocumentedDecoder.PART.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return DocumentedDecoder.PART.text("Part", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(code); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return DocumentedDecoder.PART; }

            public FieldMetadataEntry code() { return entry(0); }
        }
    }

    /** Who brings it */
    public record Carrier(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Carrier(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(DocumentedDecoder.CARRIER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return DocumentedDecoder.CARRIER.text("Carrier", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return DocumentedDecoder.CARRIER; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    /** How soon */
    public enum Urgency implements WireValue {
        NOW("now"),
        LATER("later");

        private static final WireValues<Urgency> BY_VALUE = WireValues.of(values());
        private final String value;

        Urgency(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Urgency of(String value) { return BY_VALUE.get(value); }
    }
}
