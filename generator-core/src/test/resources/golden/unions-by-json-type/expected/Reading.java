package golden.unions_by_json_type;

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
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("reading.json")
@NullMarked
public record Reading(@JsonProperty("value") @Nullable ReadingValue value,
        @JsonProperty("amount") @Nullable ReadingAmount amount, @JsonProperty("who") @Nullable Who who,
        @JsonProperty("many") @Nullable Many many, @JsonProperty("table") @Nullable Table table,
        @JsonProperty("state") @Nullable State state, @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
        @JsonProperty("byName") @OmitIfAbsent Map<String, ByNameValue> byName,
        @JsonProperty("deep") @Nullable Deep deep, @JsonProperty("again") @Nullable Amount again,
        @JsonProperty("maybe") @Nullable Amount maybe, @JsonProperty("more") @Nullable More more,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Reading {
        list = Copies.list(list);
        byName = Copies.map(byName);
    }

    @JsonCreator
    public Reading(@JsonProperty("value") @Nullable ReadingValue value,
            @JsonProperty("amount") @Nullable ReadingAmount amount, @JsonProperty("who") @Nullable Who who,
            @JsonProperty("many") @Nullable Many many, @JsonProperty("table") @Nullable Table table,
            @JsonProperty("state") @Nullable State state, @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("byName") @Nullable Map<String, ByNameValue> byName,
            @JsonProperty("deep") @Nullable Deep deep, @JsonProperty("again") @Nullable Amount again,
            @JsonProperty("maybe") @Nullable Amount maybe, @JsonProperty("more") @Nullable More more) {
        this(value, amount, who, many, table, state, list, byName, deep, again, maybe, more,
                new Metadata(ReadingDecoder.READING.parts(MetadataNode.NONE, value, amount, who, many, table, state,
                list, byName, deep, again, maybe, more)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ReadingDecoder.READING.text("Reading", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(value, amount, who, many, table, state, list, byName, deep, again, maybe, more);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ReadingDecoder.READING; }

        public FieldMetadataEntry value() { return entry(0); }
        public FieldMetadataEntry amount() { return entry(1); }
        public FieldMetadata who() { return part(2); }
        public FieldMetadata many() { return part(3); }
        public FieldMetadata table() { return part(4); }
        public FieldMetadataEntry state() { return entry(5); }
        public List<FieldMetadata> list() { return list(6); }
        public Map<String, FieldMetadataEntry> byName() { return map(7); }
        public Deep.Metadata deep() { return (Deep.Metadata) part(8); }
        public FieldMetadataEntry again() { return entry(9); }
        public FieldMetadataEntry maybe() { return entry(10); }
        public FieldMetadataEntry more() { return entry(11); }
    }

    public sealed interface ReadingValue extends GeneratedRecord
            permits ReadingValueString, ReadingValueInteger, ReadingValueBoolean {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReadingValue of(Object json) { return UntypedJson.read(json, ReadingDecoder::readReadingValue); }
    }

    public record ReadingValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReadingValueString", value); }
    }

    public record ReadingValueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReadingValueInteger", value); }
    }

    public record ReadingValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReadingValueBoolean", value); }
    }

    public sealed interface ReadingAmount extends GeneratedRecord permits ReadingAmountString, ReadingAmountNumber {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReadingAmount of(Object json) { return UntypedJson.read(json, ReadingDecoder::readReadingAmount); }
    }

    public record ReadingAmountString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingAmount, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingAmountString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReadingAmountString", value); }
    }

    public record ReadingAmountNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReadingAmount, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReadingAmountNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReadingAmountNumber", value); }
    }

    public sealed interface Who extends GeneratedRecord permits WhoString, WhoObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Who of(Object json) { return UntypedJson.read(json, ReadingDecoder::readWho); }
    }

    public record WhoString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Who, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public WhoString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("WhoString", value); }
    }

    public sealed interface Many extends GeneratedRecord permits ManyString, ManyArray {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Many of(Object json) { return UntypedJson.read(json, ReadingDecoder::readMany); }
    }

    public record ManyString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Many, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ManyString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ManyString", value); }
    }

    public record ManyArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata)
            implements Many, GeneratedValue {
        public ManyArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ManyArray(List<String> value) { this(value, MetadataNode.NONE); }

        ManyArray(List<String> value, MetadataNode node) {
            this(value, new Metadata(ReadingDecoder.MANY_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ManyArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return ReadingDecoder.MANY_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public sealed interface Table extends GeneratedRecord permits TableArray, TableObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Table of(Object json) { return UntypedJson.read(json, ReadingDecoder::readTable); }
    }

    public record TableArray(@JsonValue List<List<BigDecimal>> value, @JsonIgnore Metadata fieldMetadata)
            implements Table, GeneratedValue {
        public TableArray { value = Copies.listOf(value, Copies::list); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TableArray(List<List<BigDecimal>> value) { this(value, MetadataNode.NONE); }

        TableArray(List<List<BigDecimal>> value, MetadataNode node) {
            this(value, new Metadata(ReadingDecoder.TABLE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TableArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return ReadingDecoder.TABLE_ARRAY; }

            public List<List<FieldMetadataEntry>> value() { return list(0); }
        }
    }

    public record TableObject(@JsonValue Map<String, BigDecimal> value, @JsonIgnore Metadata fieldMetadata)
            implements Table, GeneratedValue {
        public TableObject { value = Copies.map(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TableObject(Map<String, BigDecimal> value) { this(value, MetadataNode.NONE); }

        TableObject(Map<String, BigDecimal> value, MetadataNode node) {
            this(value, new Metadata(ReadingDecoder.TABLE_OBJECT.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TableObject", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return ReadingDecoder.TABLE_OBJECT; }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }

    public sealed interface State extends GeneratedRecord permits StateString, StateInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static State of(Object json) { return UntypedJson.read(json, ReadingDecoder::readState); }
    }

    public record StateString(@JsonValue StateEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements State, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StateString(StateEnum value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("StateString", value); }
    }

    public record StateInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements State, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public StateInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("StateInteger", value); }
    }

    public sealed interface ListItem extends GeneratedRecord permits ListItemString, ListItemArray, ListItemObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ListItem of(Object json) { return UntypedJson.read(json, ReadingDecoder::readListItem); }
    }

    public record ListItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ListItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ListItemString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ListItemString", value); }
    }

    public record ListItemArray(@JsonValue List<Long> value, @JsonIgnore Metadata fieldMetadata)
            implements ListItem, GeneratedValue {
        public ListItemArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ListItemArray(List<Long> value) { this(value, MetadataNode.NONE); }

        ListItemArray(List<Long> value, MetadataNode node) {
            this(value, new Metadata(ReadingDecoder.LIST_ITEM_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ListItemArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return ReadingDecoder.LIST_ITEM_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public sealed interface ByNameValue extends GeneratedRecord permits ByNameValueString, ByNameValueBoolean {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByNameValue of(Object json) { return UntypedJson.read(json, ReadingDecoder::readByNameValue); }
    }

    public record ByNameValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ByNameValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ByNameValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ByNameValueString", value); }
    }

    public record ByNameValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ByNameValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ByNameValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ByNameValueBoolean", value); }
    }

    public record Deep(@JsonProperty("value") @Nullable DeepValue value, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Deep(@JsonProperty("value") @Nullable DeepValue value) {
            this(value, new Metadata(ReadingDecoder.DEEP.parts(MetadataNode.NONE, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReadingDecoder.DEEP.text("Deep", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReadingDecoder.DEEP; }

            public FieldMetadataEntry value() { return entry(0); }
        }
    }

    public sealed interface Amount extends GeneratedRecord permits AmountString, AmountNumber {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Amount of(Object json) { return UntypedJson.read(json, ReadingDecoder::readAmount); }
    }

    public record AmountString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Amount, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AmountString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AmountString", value); }
    }

    public record AmountNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Amount, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AmountNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AmountNumber", value); }
    }

    public sealed interface More extends GeneratedRecord permits MoreString, MoreNumber, MoreBoolean {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static More of(Object json) { return UntypedJson.read(json, ReadingDecoder::readMore); }
    }

    public record MoreString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements More, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MoreString", value); }
    }

    public record MoreNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements More, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MoreNumber", value); }
    }

    public record MoreBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements More, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MoreBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MoreBoolean", value); }
    }

    public record WhoObject(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age,
            @JsonIgnore Metadata fieldMetadata) implements Who {
        @JsonCreator
        public WhoObject(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age) {
            this(name, age, new Metadata(ReadingDecoder.WHO_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReadingDecoder.WHO_OBJECT.text("WhoObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, age); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReadingDecoder.WHO_OBJECT; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry age() { return entry(1); }
        }
    }

    public enum StateEnum implements WireValue {
        ON("on"),
        OFF("off");

        private static final WireValues<StateEnum> BY_VALUE = WireValues.of(values());
        private final String value;

        StateEnum(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static StateEnum of(String value) { return BY_VALUE.get(value); }
    }

    public record ListItemObject(@JsonProperty("x") @Nullable BigDecimal x, @JsonIgnore Metadata fieldMetadata)
            implements ListItem {
        @JsonCreator
        public ListItemObject(@JsonProperty("x") @Nullable BigDecimal x) {
            this(x, new Metadata(ReadingDecoder.LIST_ITEM_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReadingDecoder.LIST_ITEM_OBJECT.text("ListItemObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReadingDecoder.LIST_ITEM_OBJECT; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public sealed interface DeepValue extends GeneratedRecord permits DeepValueString, DeepValueInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DeepValue of(Object json) { return UntypedJson.read(json, ReadingDecoder::readDeepValue); }
    }

    public record DeepValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements DeepValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DeepValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("DeepValueString", value); }
    }

    public record DeepValueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements DeepValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DeepValueInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("DeepValueInteger", value); }
    }
}
