package golden.tuples_that_end_early;

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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param both (minItems: 1) */
@Generated("ranges.json")
@NullMarked
public record Ranges(@JsonProperty("range") @Nullable Range range, @JsonProperty("names") @Nullable Names names,
        @JsonProperty("both") @Nullable Both both, @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
        @JsonProperty("open") @Nullable Open open, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Ranges { list = Copies.list(list); }

    @JsonCreator
    public Ranges(@JsonProperty("range") @Nullable Range range, @JsonProperty("names") @Nullable Names names,
            @JsonProperty("both") @Nullable Both both, @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("open") @Nullable Open open) {
        this(range, names, both, list, open,
                new Metadata(RangesDecoder.RANGES.parts(MetadataNode.NONE, range, names, both, list, open)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return RangesDecoder.RANGES.text("Ranges", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(range, names, both, list, open); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.RANGES; }

        public Range.Metadata range() { return (Range.Metadata) part(0); }
        public Names.Metadata names() { return (Names.Metadata) part(1); }
        public Both.Metadata both() { return (Both.Metadata) part(2); }
        public List<ListItem.Metadata> list() { return list(3); }
        public Open.Metadata open() { return (Open.Metadata) part(4); }
    }

    public record Range(@Nullable String item0, @Nullable BigDecimal item1, List<String> item2,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Range { item2 = Copies.list(item2); }

        public Range(@Nullable String item0, @Nullable BigDecimal item1, @Nullable List<String> item2) {
            this(item0, item1, item2, new Metadata(RangesDecoder.RANGE.parts(MetadataNode.NONE, item2)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, List.of(), item0, item1, item2); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Range of(Object json) { return UntypedJson.read(json, RangesDecoder::readRange); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RangesDecoder.RANGE.text("Range", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, item2); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.RANGE; }

            public FieldMetadataEntry item0() { return entry(0); }
            public FieldMetadataEntry item1() { return entry(1); }
            public List<FieldMetadataEntry> item2() { return list(2); }
        }
    }

    public record Names(@Nullable String item0, Map<String, Long> item1, List<String> item2,
            List<@Nullable Object> additionalItems, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Names {
            item1 = Copies.map(item1);
            item2 = Copies.list(item2);
            additionalItems = Copies.listOf(additionalItems, Copies::value);
        }

        public Names(@Nullable String item0, @Nullable Map<String, Long> item1, @Nullable List<String> item2,
                @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, item2, additionalItems,
                    new Metadata(RangesDecoder.NAMES.parts(MetadataNode.NONE, item1, item2, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, additionalItems, item0, item1, item2); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Names of(Object json) { return UntypedJson.read(json, RangesDecoder::readNames); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RangesDecoder.NAMES.text("Names", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(item0, item1, item2, additionalItems);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.NAMES; }

            public FieldMetadataEntry item0() { return entry(0); }
            public Map<String, FieldMetadataEntry> item1() { return map(1); }
            public List<FieldMetadataEntry> item2() { return list(2); }
            public List<FieldMetadataEntry> additionalItems() { return list(3); }
        }
    }

    /** (minItems: 1) */
    public record Both(List<String> item0, List<String> item1, List<@Nullable Object> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Both {
            item0 = Copies.list(item0);
            item1 = Copies.list(item1);
            additionalItems = Copies.listOf(additionalItems, Copies::value);
        }

        public Both(@Nullable List<String> item0, @Nullable List<String> item1,
                @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, additionalItems,
                    new Metadata(RangesDecoder.BOTH.parts(MetadataNode.NONE, item0, item1, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(1, additionalItems, item0, item1); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Both of(Object json) { return UntypedJson.read(json, RangesDecoder::readBoth); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RangesDecoder.BOTH.text("Both", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, additionalItems); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.BOTH; }

            public List<FieldMetadataEntry> item0() { return list(0); }
            public List<FieldMetadataEntry> item1() { return list(1); }
            public List<FieldMetadataEntry> additionalItems() { return list(2); }
        }
    }

    public record ListItem(List<String> item0, List<@Nullable Object> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public ListItem {
            item0 = Copies.list(item0);
            additionalItems = Copies.listOf(additionalItems, Copies::value);
        }

        public ListItem(@Nullable List<String> item0, @Nullable List<@Nullable Object> additionalItems) {
            this(item0, additionalItems,
                    new Metadata(RangesDecoder.LIST_ITEM.parts(MetadataNode.NONE, item0, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, additionalItems, item0); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ListItem of(Object json) { return UntypedJson.read(json, RangesDecoder::readListItem); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RangesDecoder.LIST_ITEM.text("ListItem", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, additionalItems); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.LIST_ITEM; }

            public List<FieldMetadataEntry> item0() { return list(0); }
            public List<FieldMetadataEntry> additionalItems() { return list(1); }
        }
    }

    public record Open(List<String> item0, List<Long> additionalItems, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Open {
            item0 = Copies.list(item0);
            additionalItems = Copies.list(additionalItems);
        }

        public Open(@Nullable List<String> item0, @Nullable List<Long> additionalItems) {
            this(item0, additionalItems,
                    new Metadata(RangesDecoder.OPEN.parts(MetadataNode.NONE, item0, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(0, additionalItems, item0); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) { return UntypedJson.read(json, RangesDecoder::readOpen); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RangesDecoder.OPEN.text("Open", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, additionalItems); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RangesDecoder.OPEN; }

            public List<FieldMetadataEntry> item0() { return list(0); }
            public List<FieldMetadataEntry> additionalItems() { return list(1); }
        }
    }
}
