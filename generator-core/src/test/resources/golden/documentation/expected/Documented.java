package golden.documentation;

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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A long description that tells in several lines what the document is about, so that it has to be
 * broken somewhere near the end of a line, and again.
 *
 * <p>A second paragraph.
 *
 * <p>- a third - in lines (title: A title)
 *
 * @param described What it is.
 * @param titled Its title
 * @param both What it is. (title: Its title)
 * @param constrained (format: "iban"; pattern: "^[A-Z]{2}&#x5c;&#x5c;d+$"; minLength: 1; maxLength: 20; default: "DE1")
 * @param number (minimum: 0; exclusiveMaximum: 1000.0; multipleOf: 0.01)
 * @param list All of them (minItems: 1; uniqueItems: true)
 * @param kind The kind.
 * @param wireName Has another name in JSON. (in JSON: wire name)
 * @param object An object. (title: Object title) (default: {"x": ["y", 1, null]})
 * @param optional What it is when it is there. (title: Optional) (pattern: "^&#x5c;&#x5c;d+$")
 * @param either One or the other.
 * @param wrapped Its own. (maximum: 9; minimum: 0)
 * @param paragraphs One.
 *
 * <p>Two. (minLength: 1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("documented.json")
@NullMarked
public record Documented(@JsonProperty("described") @Nullable String described,
        @JsonProperty("titled") @Nullable String titled, @JsonProperty("both") @Nullable String both,
        @JsonProperty("constrained") @Nullable String constrained, @JsonProperty("number") @Nullable BigDecimal number,
        @JsonProperty("list") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list,
        @JsonProperty("kind") @Nullable Kind kind, @JsonProperty("wire name") @Nullable String wireName,
        @JsonProperty("object") @Nullable ObjectType object, @JsonProperty("plain") @Nullable String plain,
        @JsonProperty("nothing") @Nullable String nothing, @JsonProperty("spaces") @Nullable String spaces,
        @JsonProperty("optional") @Nullable String optional, @JsonProperty("either") @Nullable Either either,
        @JsonProperty("wrapped") @Nullable BigDecimal wrapped, @JsonProperty("paragraphs") @Nullable String paragraphs,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Documented {
        list = Copies.list(list);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Documented(@JsonProperty("described") @Nullable String described,
            @JsonProperty("titled") @Nullable String titled, @JsonProperty("both") @Nullable String both,
            @JsonProperty("constrained") @Nullable String constrained,
            @JsonProperty("number") @Nullable BigDecimal number, @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("kind") @Nullable Kind kind, @JsonProperty("wire name") @Nullable String wireName,
            @JsonProperty("object") @Nullable ObjectType object, @JsonProperty("plain") @Nullable String plain,
            @JsonProperty("nothing") @Nullable String nothing, @JsonProperty("spaces") @Nullable String spaces,
            @JsonProperty("optional") @Nullable String optional, @JsonProperty("either") @Nullable Either either,
            @JsonProperty("wrapped") @Nullable BigDecimal wrapped,
            @JsonProperty("paragraphs") @Nullable String paragraphs) {
        this(described, titled, both, constrained, number, list, kind, wireName, object, plain, nothing, spaces,
                optional, either, wrapped, paragraphs, Metadata.of(MetadataNode.none(), list, object, either));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Documented that && Objects.equals(described, that.described)
                && Objects.equals(titled, that.titled) && Objects.equals(both, that.both)
                && Objects.equals(constrained, that.constrained) && Objects.equals(number, that.number)
                && Objects.equals(list, that.list) && Objects.equals(kind, that.kind)
                && Objects.equals(wireName, that.wireName) && Objects.equals(object, that.object)
                && Objects.equals(plain, that.plain) && Objects.equals(nothing, that.nothing)
                && Objects.equals(spaces, that.spaces) && Objects.equals(optional, that.optional)
                && Objects.equals(either, that.either) && Objects.equals(wrapped, that.wrapped)
                && Objects.equals(paragraphs, that.paragraphs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(described, titled, both, constrained, number, list, kind, wireName, object, plain, nothing,
                spaces, optional, either, wrapped, paragraphs);
    }

    @Override
    public String toString() {
        return "Documented[described=" + described + ", titled=" + titled + ", both=" + both
                + ", constrained=" + constrained + ", number=" + number + ", list=" + list + ", kind=" + kind
                + ", wireName=" + wireName + ", object=" + object + ", plain=" + plain + ", nothing=" + nothing
                + ", spaces=" + spaces + ", optional=" + optional + ", either=" + either + ", wrapped=" + wrapped
                + ", paragraphs=" + paragraphs + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/described", described, fieldMetadata.described())
                .add("/titled", titled, fieldMetadata.titled())
                .add("/both", both, fieldMetadata.both())
                .add("/constrained", constrained, fieldMetadata.constrained())
                .add("/number", number, fieldMetadata.number())
                .list("/list", list, fieldMetadata.list(), FieldCollector::add)
                .add("/kind", kind, fieldMetadata.kind())
                .add("/wire name", wireName, fieldMetadata.wireName())
                .part("/object", object, fieldMetadata.object(), ObjectType::addTo)
                .add("/plain", plain, fieldMetadata.plain())
                .add("/nothing", nothing, fieldMetadata.nothing())
                .add("/spaces", spaces, fieldMetadata.spaces())
                .add("/optional", optional, fieldMetadata.optional())
                .union("/either", either, fieldMetadata.either(), Either::extractedFields)
                .add("/wrapped", wrapped, fieldMetadata.wrapped())
                .add("/paragraphs", paragraphs, fieldMetadata.paragraphs())
                .stream();
    }

    /** What the service said about each value of {@link Documented}. */
    public record Metadata(FieldMetadataEntry described, FieldMetadataEntry titled, FieldMetadataEntry both,
            FieldMetadataEntry constrained, FieldMetadataEntry number, List<FieldMetadataEntry> list,
            FieldMetadataEntry kind, FieldMetadataEntry wireName, ObjectType.@Nullable Metadata object,
            FieldMetadataEntry plain, FieldMetadataEntry nothing, FieldMetadataEntry spaces,
            FieldMetadataEntry optional, FieldMetadataEntry either, FieldMetadataEntry wrapped,
            FieldMetadataEntry paragraphs, @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            list = Copies.list(list);
        }

        @Override
        public ObjectType.Metadata object() {
            return object == null ? ObjectType.Metadata.EMPTY : object;
        }

        static Metadata of(MetadataNode node, @Nullable List<String> list, @Nullable ObjectType object,
                @Nullable Either either) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.at(5).entries(list), node.entry(6), node.entry(7),
                    ObjectType.Metadata.bind(object, node.at(8)), node.entry(9), node.entry(10), node.entry(11),
                    node.entry(12), either != null ? either.fieldMetadata() : node.at(13).asEntry(), node.entry(14),
                    node.entry(15), node.reasoning());
        }
    }

    /** The kind. */
    public enum Kind {
        A("a");

        private static final WireValues<Kind> CONSTANTS_BY_VALUE = WireValues.of(values(), Kind::value);

        private final String value;

        Kind(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Kind of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /**
     * An object. (title: Object title)
     *
     * <p>default: {"x": ["y", 1, null]}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ObjectType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ObjectType(null, about),
                    ObjectType::extractedFields);
        }

        /** What the service said about each value of {@link ObjectType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ObjectType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** One or the other. */
    public sealed interface Either extends ExtractedRecord permits EitherString, EitherInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Either of(Object json) {
            return UntypedJson.read(json, DocumentedDecoder::readEither);
        }
    }

    /** A {@link Either} of JSON type string. */
    public record EitherString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "EitherString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Either} of JSON type number. */
    public record EitherInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Either {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public EitherInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EitherInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "EitherInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
