package golden.unions_by_json_type;

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
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("reading.json")
@NullMarked
public record Reading(@JsonProperty("value") @Nullable ReadingValue value,
        @JsonProperty("amount") @Nullable ReadingAmount amount, @JsonProperty("who") @Nullable Who who,
        @JsonProperty("many") @Nullable Many many, @JsonProperty("table") @Nullable Table table,
        @JsonProperty("state") @Nullable State state,
        @JsonProperty("list") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListItem> list,
        @JsonProperty("byName") @OmitIfAbsent Map<String, ByNameValue> byName,
        @JsonProperty("deep") @Nullable Deep deep, @JsonProperty("again") @Nullable Amount again,
        @JsonProperty("maybe") @Nullable Amount maybe, @JsonProperty("more") @Nullable More more,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Reading {
        list = Copies.list(list);
        byName = Copies.map(byName);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Reading(@JsonProperty("value") @Nullable ReadingValue value,
            @JsonProperty("amount") @Nullable ReadingAmount amount, @JsonProperty("who") @Nullable Who who,
            @JsonProperty("many") @Nullable Many many, @JsonProperty("table") @Nullable Table table,
            @JsonProperty("state") @Nullable State state, @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("byName") @Nullable Map<String, ByNameValue> byName,
            @JsonProperty("deep") @Nullable Deep deep, @JsonProperty("again") @Nullable Amount again,
            @JsonProperty("maybe") @Nullable Amount maybe, @JsonProperty("more") @Nullable More more) {
        this(value, amount, who, many, table, state, list, byName, deep, again, maybe, more,
                Metadata.of(MetadataNode.none(), value, amount, who, many, table, state, list, byName, deep, again,
                maybe, more));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading that && Objects.equals(value, that.value) && Objects.equals(amount, that.amount)
                && Objects.equals(who, that.who) && Objects.equals(many, that.many) && Objects.equals(table, that.table)
                && Objects.equals(state, that.state) && Objects.equals(list, that.list)
                && Objects.equals(byName, that.byName) && Objects.equals(deep, that.deep)
                && Objects.equals(again, that.again) && Objects.equals(maybe, that.maybe)
                && Objects.equals(more, that.more);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, amount, who, many, table, state, list, byName, deep, again, maybe, more);
    }

    @Override
    public String toString() {
        return "Reading[value=" + value + ", amount=" + amount + ", who=" + who + ", many=" + many + ", table=" + table
                + ", state=" + state + ", list=" + list + ", byName=" + byName + ", deep=" + deep + ", again=" + again
                + ", maybe=" + maybe + ", more=" + more + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .union("/value", value, fieldMetadata.value(), ReadingValue::extractedFields)
                .union("/amount", amount, fieldMetadata.amount(), ReadingAmount::extractedFields)
                .union("/who", who, fieldMetadata.who(), Who::extractedFields)
                .union("/many", many, fieldMetadata.many(), Many::extractedFields)
                .union("/table", table, fieldMetadata.table(), Table::extractedFields)
                .union("/state", state, fieldMetadata.state(), State::extractedFields)
                .list("/list", list, fieldMetadata.list(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        ListItem::extractedFields))
                .map("/byName", byName, fieldMetadata.byName(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        ByNameValue::extractedFields))
                .part("/deep", deep, fieldMetadata.deep(), Deep::addTo)
                .union("/again", again, fieldMetadata.again(), Amount::extractedFields)
                .union("/maybe", maybe, fieldMetadata.maybe(), Amount::extractedFields)
                .union("/more", more, fieldMetadata.more(), More::extractedFields)
                .stream();
    }

    /** What the service said about each value of {@link Reading}. */
    public record Metadata(FieldMetadataEntry value, FieldMetadataEntry amount, FieldMetadata who, FieldMetadata many,
            FieldMetadata table, FieldMetadataEntry state, List<FieldMetadata> list,
            Map<String, FieldMetadataEntry> byName, Deep.@Nullable Metadata deep, FieldMetadataEntry again,
            FieldMetadataEntry maybe, FieldMetadataEntry more, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            list = Copies.list(list);
            byName = Copies.map(byName);
        }

        @Override
        public Deep.Metadata deep() {
            return deep == null ? Deep.Metadata.EMPTY : deep;
        }

        static Metadata of(MetadataNode node, @Nullable ReadingValue value, @Nullable ReadingAmount amount,
                @Nullable Who who, @Nullable Many many, @Nullable Table table, @Nullable State state,
                @Nullable List<ListItem> list, @Nullable Map<String, ByNameValue> byName, @Nullable Deep deep,
                @Nullable Amount again, @Nullable Amount maybe, @Nullable More more) {
            return new Metadata(value != null ? value.fieldMetadata() : node.at(0).asEntry(),
                    amount != null ? amount.fieldMetadata() : node.at(1).asEntry(),
                    who != null ? who.fieldMetadata() : node.at(2).asEntry(),
                    many != null ? many.fieldMetadata() : node.at(3).asEntry(),
                    table != null ? table.fieldMetadata() : node.at(4).asEntry(),
                    state != null ? state.fieldMetadata() : node.at(5).asEntry(),
                    node.at(6).list(list, (value2, valueNode) -> value2 != null ? value2.fieldMetadata() : valueNode.asEntry()),
                    node.at(7).map(byName, (value3, valueNode2) -> value3 != null ? value3.fieldMetadata() : valueNode2.asEntry()),
                    Deep.Metadata.bind(deep, node.at(8)), again != null ? again.fieldMetadata() : node.at(9).asEntry(),
                    maybe != null ? maybe.fieldMetadata() : node.at(10).asEntry(),
                    more != null ? more.fieldMetadata() : node.at(11).asEntry(), node.reasoning());
        }
    }

    /** Declared at /properties/value of the schema. */
    public sealed interface ReadingValue extends ExtractedRecord permits ReadingValueString, ReadingValueInteger,
            ReadingValueBoolean {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReadingValue of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readReadingValue);
        }
    }

    /** A {@link ReadingValue} of JSON type string. */
    public record ReadingValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReadingValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReadingValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReadingValue} of JSON type number. */
    public record ReadingValueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReadingValueInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReadingValueInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReadingValue} of JSON type boolean. */
    public record ReadingValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReadingValueBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReadingValueBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/amount of the schema. */
    public sealed interface ReadingAmount extends ExtractedRecord permits ReadingAmountString, ReadingAmountNumber {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReadingAmount of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readReadingAmount);
        }
    }

    /** A {@link ReadingAmount} of JSON type string. */
    public record ReadingAmountString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingAmount {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingAmountString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReadingAmountString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReadingAmountString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReadingAmount} of JSON type number. */
    public record ReadingAmountNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingAmount {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingAmountNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReadingAmountNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReadingAmountNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/who of the schema. */
    public sealed interface Who extends ExtractedRecord permits WhoString, WhoObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Who of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readWho);
        }
    }

    /** A {@link Who} of JSON type string. */
    public record WhoString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Who {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public WhoString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WhoString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "WhoString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/many of the schema. */
    public sealed interface Many extends ExtractedRecord permits ManyString, ManyArray {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Many of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readMany);
        }
    }

    /** A {@link Many} of JSON type string. */
    public record ManyString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Many {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ManyString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ManyString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ManyString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Many} of JSON type array. */
    public record ManyArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata) implements Many {
        public ManyArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ManyArray(List<String> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ManyArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ManyArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ManyArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /properties/table of the schema. */
    public sealed interface Table extends ExtractedRecord permits TableArray, TableObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Table of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readTable);
        }
    }

    /** A {@link Table} of JSON type array. */
    public record TableArray(@JsonValue List<List<BigDecimal>> value, @JsonIgnore Metadata fieldMetadata)
            implements Table {
        public TableArray {
            value = Copies.listOf(value, Copies::list);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TableArray(List<List<BigDecimal>> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TableArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "TableArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .list("", value, fieldMetadata.value(),
                            (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                            FieldCollector::add))
                    .stream();
        }

        /** What the service said about each value of {@link TableArray}. */
        public record Metadata(List<List<FieldMetadataEntry>> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.listOf(value, Copies::list);
            }

            static Metadata of(MetadataNode node, @Nullable List<List<BigDecimal>> value) {
                return new Metadata(node.list(value, (value2, valueNode) -> valueNode.entries(value2)),
                        node.reasoning());
            }
        }
    }

    /** A {@link Table} of JSON type object. */
    public record TableObject(@JsonValue Map<String, BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
            implements Table {
        public TableObject {
            value = Copies.map(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TableObject(Map<String, BigDecimal> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TableObject that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "TableObject[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().map("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link TableObject}. */
        public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.map(value);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, BigDecimal> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /properties/state of the schema. */
    public sealed interface State extends ExtractedRecord permits StateString, StateInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static State of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readState);
        }
    }

    /** A {@link State} of JSON type string. */
    public record StateString(@JsonValue StateEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements State {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StateString(StateEnum value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StateString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "StateString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link State} of JSON type number. */
    public record StateInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements State {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StateInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StateInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "StateInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/list/items of the schema. */
    public sealed interface ListItem extends ExtractedRecord permits ListItemString, ListItemArray, ListItemObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ListItem of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readListItem);
        }
    }

    /** A {@link ListItem} of JSON type string. */
    public record ListItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ListItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ListItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListItemString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ListItemString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ListItem} of JSON type array. */
    public record ListItemArray(@JsonValue List<Long> value, @JsonIgnore Metadata fieldMetadata) implements ListItem {
        public ListItemArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ListItemArray(List<Long> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListItemArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ListItemArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ListItemArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<Long> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /properties/byName/additionalProperties of the schema. */
    public sealed interface ByNameValue extends ExtractedRecord permits ByNameValueString, ByNameValueBoolean {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByNameValue of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readByNameValue);
        }
    }

    /** A {@link ByNameValue} of JSON type string. */
    public record ByNameValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ByNameValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ByNameValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByNameValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ByNameValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ByNameValue} of JSON type boolean. */
    public record ByNameValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ByNameValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ByNameValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByNameValueBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ByNameValueBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/deep of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deep(@JsonProperty("value") @Nullable DeepValue value, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Deep(@JsonProperty("value") @Nullable DeepValue value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Deep that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "Deep[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .union("/value", value, fieldMetadata.value(), DeepValue::extractedFields)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Deep value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Deep(null, about),
                    Deep::extractedFields);
        }

        /** What the service said about each value of {@link Deep}. */
        public record Metadata(FieldMetadataEntry value, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node, @Nullable DeepValue value) {
                return new Metadata(value != null ? value.fieldMetadata() : node.at(0).asEntry(), node.reasoning());
            }

            static Metadata bind(@Nullable Deep value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Amount of the schema. */
    public sealed interface Amount extends ExtractedRecord permits AmountString, AmountNumber {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Amount of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readAmount);
        }
    }

    /** A {@link Amount} of JSON type string. */
    public record AmountString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Amount {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AmountString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AmountString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "AmountString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Amount} of JSON type number. */
    public record AmountNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Amount {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AmountNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AmountNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "AmountNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/more of the schema. */
    public sealed interface More extends ExtractedRecord permits MoreString, MoreNumber, MoreBoolean {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static More of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readMore);
        }
    }

    /** A {@link More} of JSON type string. */
    public record MoreString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements More {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MoreString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MoreString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link More} of JSON type number. */
    public record MoreNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements More {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MoreNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MoreNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link More} of JSON type boolean. */
    public record MoreBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements More {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MoreBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MoreBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/who/oneOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhoObject(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age,
            @JsonIgnore Metadata fieldMetadata) implements Who {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public WhoObject(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age) {
            this(name, age, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WhoObject that && Objects.equals(name, that.name) && Objects.equals(age, that.age);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, age);
        }

        @Override
        public String toString() {
            return "WhoObject[name=" + name + ", age=" + age + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .add("/age", age, fieldMetadata.age())
                    .stream();
        }

        /** What the service said about each value of {@link WhoObject}. */
        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry age, @Nullable String objectReasoning)
                implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }
        }
    }

    /** Declared at /properties/state/anyOf/0 of the schema. */
    public enum StateEnum {
        ON("on"),
        OFF("off");

        private static final WireValues<StateEnum> CONSTANTS_BY_VALUE = WireValues.of(values(), StateEnum::value);

        private final String value;

        StateEnum(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static StateEnum of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/list/items/anyOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListItemObject(@JsonProperty("x") @Nullable BigDecimal x, @JsonIgnore Metadata fieldMetadata)
            implements ListItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ListItemObject(@JsonProperty("x") @Nullable BigDecimal x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListItemObject that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ListItemObject[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        /** What the service said about each value of {@link ListItemObject}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }

    /** Declared at /properties/deep/properties/value of the schema. */
    public sealed interface DeepValue extends ExtractedRecord permits DeepValueString, DeepValueInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DeepValue of(Object json) {
            return UntypedJson.read(json, ReadingDecoder::readDeepValue);
        }
    }

    /** A {@link DeepValue} of JSON type string. */
    public record DeepValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements DeepValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DeepValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DeepValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "DeepValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link DeepValue} of JSON type number. */
    public record DeepValueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements DeepValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DeepValueInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DeepValueInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "DeepValueInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
