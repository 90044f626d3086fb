package golden.options_record_methods;

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
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param totalMetadata (in JSON: total_metadata)
 * @param optionalTotal (in JSON: optional_total)
 * @param withTotal (in JSON: with_total)
 * @param range (minItems: 1)
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@Generated("order.json")
@NullMarked
public record Order(@JsonProperty("total") @WriteAlways @Nullable BigDecimal total,
        @JsonProperty("build") @Nullable String build, @JsonProperty("builder") @Nullable String builder,
        @JsonProperty("source") @Nullable String source, @JsonProperty("total_metadata") @Nullable Long totalMetadata,
        @JsonProperty("optional_total") @Nullable String optionalTotal,
        @JsonProperty("with_total") @Nullable String withTotal, @JsonProperty("lines") @WriteAlways List<Line> lines,
        @JsonProperty("tags") @OmitIfEmpty List<@Nullable String> tags,
        @JsonProperty("matrix") @OmitIfEmpty List<List<Builder>> matrix,
        @JsonProperty("notes") @OmitIfAbsent Map<String, String> notes,
        @JsonProperty("anything") @Nullable Object anything, @JsonProperty("equals") @Nullable Object equals,
        @JsonProperty("status") @Nullable Status status, @JsonProperty("buyer") @Nullable Builder buyer,
        @JsonProperty("due") @Nullable Due due, @JsonProperty("range") @Nullable Range range,
        @JsonAnyGetter Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Order {
        lines = Copies.list(lines);
        tags = Copies.nullableList(tags);
        matrix = Copies.listOf(matrix, Copies::list);
        notes = Copies.map(notes);
        anything = Copies.value(anything);
        equals = Copies.value(equals);
        additionalProperties = Copies.map(additionalProperties);
    }

    @JsonCreator
    public Order(@JsonProperty("total") @Nullable BigDecimal total, @JsonProperty("build") @Nullable String build,
            @JsonProperty("builder") @Nullable String builder, @JsonProperty("source") @Nullable String source,
            @JsonProperty("total_metadata") @Nullable Long totalMetadata,
            @JsonProperty("optional_total") @Nullable String optionalTotal,
            @JsonProperty("with_total") @Nullable String withTotal, @JsonProperty("lines") @Nullable List<Line> lines,
            @JsonProperty("tags") @Nullable List<@Nullable String> tags,
            @JsonProperty("matrix") @Nullable List<List<Builder>> matrix,
            @JsonProperty("notes") @Nullable Map<String, String> notes,
            @JsonProperty("anything") @Nullable Object anything, @JsonProperty("equals") @Nullable Object equals,
            @JsonProperty("status") @Nullable Status status, @JsonProperty("buyer") @Nullable Builder buyer,
            @JsonProperty("due") @Nullable Due due, @JsonProperty("range") @Nullable Range range,
            @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, Long> additionalProperties) {
        this(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags, matrix, notes,
                anything, equals, status, buyer, due, range, additionalProperties,
                new Metadata(OrderDecoder.ORDER.parts(MetadataNode.NONE, lines, tags, matrix, notes, buyer, due, range,
                additionalProperties)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return OrderDecoder.ORDER.text("Order", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags,
                matrix, notes, anything, equals, status, buyer, due, range, additionalProperties);
    }

    /** Returns {@link #total()}, or nothing where that is null. */
    public Optional<BigDecimal> optionalTotal2() { return Optional.ofNullable(total()); }

    /** Returns {@link #build()}, or nothing where that is null. */
    public Optional<String> optionalBuild() { return Optional.ofNullable(build()); }

    /** Returns {@link #builder()}, or nothing where that is null. */
    public Optional<String> optionalBuilder() { return Optional.ofNullable(builder()); }

    /** Returns {@link #source()}, or nothing where that is null. */
    public Optional<String> optionalSource() { return Optional.ofNullable(source()); }

    /** Returns {@link #totalMetadata()}, or nothing where that is null. */
    public Optional<Long> optionalTotalMetadata() { return Optional.ofNullable(totalMetadata()); }

    /** Returns {@link #optionalTotal()}, or nothing where that is null. */
    public Optional<String> optionalOptionalTotal() { return Optional.ofNullable(optionalTotal()); }

    /** Returns {@link #withTotal()}, or nothing where that is null. */
    public Optional<String> optionalWithTotal() { return Optional.ofNullable(withTotal()); }

    /** Returns {@link #anything()}, or nothing where that is null. */
    public Optional<Object> optionalAnything() { return Optional.ofNullable(anything()); }

    /** Returns {@link #equals()}, or nothing where that is null. */
    public Optional<Object> optionalEquals() { return Optional.ofNullable(equals()); }

    /** Returns {@link #status()}, or nothing where that is null. */
    public Optional<Status> optionalStatus() { return Optional.ofNullable(status()); }

    /** Returns {@link #buyer()}, or nothing where that is null. */
    public Optional<Builder> optionalBuyer() { return Optional.ofNullable(buyer()); }

    /** Returns {@link #due()}, or nothing where that is null. */
    public Optional<Due> optionalDue() { return Optional.ofNullable(due()); }

    /** Returns {@link #range()}, or nothing where that is null. */
    public Optional<Range> optionalRange() { return Optional.ofNullable(range()); }

    /** Returns a copy with another {@link #total()}. */
    public Order withTotal(@Nullable BigDecimal total) { return new RecordBuilder(this).total(total).build(); }

    /** Returns a copy with another {@link #build()}. */
    public Order withBuild(@Nullable String build) { return new RecordBuilder(this).build(build).build(); }

    /** Returns a copy with another {@link #builder()}. */
    public Order withBuilder(@Nullable String builder) { return new RecordBuilder(this).builder(builder).build(); }

    /** Returns a copy with another {@link #source()}. */
    public Order withSource(@Nullable String source) { return new RecordBuilder(this).source(source).build(); }

    /** Returns a copy with another {@link #totalMetadata()}. */
    public Order withTotalMetadata(@Nullable Long totalMetadata) {
        return new RecordBuilder(this).totalMetadata(totalMetadata).build();
    }

    /** Returns a copy with another {@link #optionalTotal()}. */
    public Order withOptionalTotal(@Nullable String optionalTotal) {
        return new RecordBuilder(this).optionalTotal(optionalTotal).build();
    }

    /** Returns a copy with another {@link #withTotal()}. */
    public Order withWithTotal(@Nullable String withTotal) {
        return new RecordBuilder(this).withTotal(withTotal).build();
    }

    /** Returns a copy with another {@link #lines()}. */
    public Order withLines(@Nullable List<Line> lines) { return new RecordBuilder(this).lines(lines).build(); }

    /** Returns a copy with another {@link #tags()}. */
    public Order withTags(@Nullable List<@Nullable String> tags) { return new RecordBuilder(this).tags(tags).build(); }

    /** Returns a copy with another {@link #matrix()}. */
    public Order withMatrix(@Nullable List<List<Builder>> matrix) {
        return new RecordBuilder(this).matrix(matrix).build();
    }

    /** Returns a copy with another {@link #notes()}. */
    public Order withNotes(@Nullable Map<String, String> notes) { return new RecordBuilder(this).notes(notes).build(); }

    /** Returns a copy with another {@link #anything()}. */
    public Order withAnything(@Nullable Object anything) { return new RecordBuilder(this).anything(anything).build(); }

    /** Returns a copy with another {@link #equals()}. */
    public Order withEquals(@Nullable Object equals) { return new RecordBuilder(this).setEquals(equals).build(); }

    /** Returns a copy with another {@link #status()}. */
    public Order withStatus(@Nullable Status status) { return new RecordBuilder(this).status(status).build(); }

    /** Returns a copy with another {@link #buyer()}. */
    public Order withBuyer(@Nullable Builder buyer) { return new RecordBuilder(this).buyer(buyer).build(); }

    /** Returns a copy with another {@link #due()}. */
    public Order withDue(@Nullable Due due) { return new RecordBuilder(this).due(due).build(); }

    /** Returns a copy with another {@link #range()}. */
    public Order withRange(@Nullable Range range) { return new RecordBuilder(this).range(range).build(); }

    /** Returns a copy with another {@link #additionalProperties()}. */
    public Order withAdditionalProperties(@Nullable Map<String, Long> additionalProperties) {
        return new RecordBuilder(this).additionalProperties(additionalProperties).build();
    }

    /** Returns a builder of which nothing is set. */
    public static RecordBuilder recordBuilder() { return new RecordBuilder(); }

    /** Returns a builder with these values and their metadata. */
    public RecordBuilder toBuilder() { return new RecordBuilder(this); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return OrderDecoder.ORDER; }

        public FieldMetadataEntry total() { return entry(0); }
        public FieldMetadataEntry build() { return entry(1); }
        public FieldMetadataEntry builder() { return entry(2); }
        public FieldMetadataEntry source() { return entry(3); }
        public FieldMetadataEntry totalMetadata() { return entry(4); }
        public FieldMetadataEntry optionalTotal() { return entry(5); }
        public FieldMetadataEntry withTotal() { return entry(6); }
        public List<Line.Metadata> lines() { return list(7); }
        public List<FieldMetadataEntry> tags() { return list(8); }
        public List<List<Builder.Metadata>> matrix() { return list(9); }
        public Map<String, FieldMetadataEntry> notes() { return map(10); }
        public FieldMetadataEntry anything() { return entry(11); }
        public FieldMetadataEntry equals() { return entry(12); }
        public FieldMetadataEntry status() { return entry(13); }
        public Builder.Metadata buyer() { return (Builder.Metadata) part(14); }
        public FieldMetadata due() { return part(15); }
        public Range.Metadata range() { return (Range.Metadata) part(16); }
        public Map<String, FieldMetadataEntry> additionalProperties() { return map(17); }
    }

    /** Makes {@link Order} step by step. What is not set is missing, and what is set brings its own metadata. */
    public static final class RecordBuilder {
        private @Nullable BigDecimal total;
        private @Nullable String build;
        private @Nullable String builder;
        private @Nullable String source;
        private @Nullable Long totalMetadata;
        private @Nullable String optionalTotal;
        private @Nullable String withTotal;
        private @Nullable List<Line> lines;
        private @Nullable List<@Nullable String> tags;
        private @Nullable List<List<Builder>> matrix;
        private @Nullable Map<String, String> notes;
        private @Nullable Object anything;
        private @Nullable Object equals;
        private @Nullable Status status;
        private @Nullable Builder buyer;
        private @Nullable Due due;
        private @Nullable Range range;
        private @Nullable Map<String, Long> additionalProperties;
        private MetadataParts metadata;

        private RecordBuilder() { this.metadata = OrderDecoder.ORDER.parts(MetadataNode.NONE); }

        private RecordBuilder(Order source2) {
            this.total = source2.total;
            this.build = source2.build;
            this.builder = source2.builder;
            this.source = source2.source;
            this.totalMetadata = source2.totalMetadata;
            this.optionalTotal = source2.optionalTotal;
            this.withTotal = source2.withTotal;
            this.lines = source2.lines;
            this.tags = source2.tags;
            this.matrix = source2.matrix;
            this.notes = source2.notes;
            this.anything = source2.anything;
            this.equals = source2.equals;
            this.status = source2.status;
            this.buyer = source2.buyer;
            this.due = source2.due;
            this.range = source2.range;
            this.additionalProperties = source2.additionalProperties;
            this.metadata = MetadataParts.of(source2.fieldMetadata);
        }

        public RecordBuilder total(@Nullable BigDecimal total) {
            this.total = total;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 0, this.total);
            return this;
        }

        public RecordBuilder build(@Nullable String build) {
            this.build = build;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 1, this.build);
            return this;
        }

        public RecordBuilder builder(@Nullable String builder) {
            this.builder = builder;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 2, this.builder);
            return this;
        }

        public RecordBuilder source(@Nullable String source) {
            this.source = source;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 3, this.source);
            return this;
        }

        public RecordBuilder totalMetadata(@Nullable Long totalMetadata) {
            this.totalMetadata = totalMetadata;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 4, this.totalMetadata);
            return this;
        }

        public RecordBuilder optionalTotal(@Nullable String optionalTotal) {
            this.optionalTotal = optionalTotal;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 5, this.optionalTotal);
            return this;
        }

        public RecordBuilder withTotal(@Nullable String withTotal) {
            this.withTotal = withTotal;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 6, this.withTotal);
            return this;
        }

        public RecordBuilder lines(@Nullable List<Line> lines) {
            this.lines = Copies.list(lines);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 7, this.lines);
            return this;
        }

        public RecordBuilder tags(@Nullable List<@Nullable String> tags) {
            this.tags = Copies.nullableList(tags);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 8, this.tags);
            return this;
        }

        public RecordBuilder matrix(@Nullable List<List<Builder>> matrix) {
            this.matrix = Copies.listOf(matrix, Copies::list);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 9, this.matrix);
            return this;
        }

        public RecordBuilder notes(@Nullable Map<String, String> notes) {
            this.notes = Copies.map(notes);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 10, this.notes);
            return this;
        }

        public RecordBuilder anything(@Nullable Object anything) {
            this.anything = Copies.value(anything);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 11, this.anything);
            return this;
        }

        public RecordBuilder setEquals(@Nullable Object equals) {
            this.equals = Copies.value(equals);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 12, this.equals);
            return this;
        }

        public RecordBuilder status(@Nullable Status status) {
            this.status = status;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 13, this.status);
            return this;
        }

        public RecordBuilder buyer(@Nullable Builder buyer) {
            this.buyer = buyer;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 14, this.buyer);
            return this;
        }

        public RecordBuilder due(@Nullable Due due) {
            this.due = due;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 15, this.due);
            return this;
        }

        public RecordBuilder range(@Nullable Range range) {
            this.range = range;
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 16, this.range);
            return this;
        }

        public RecordBuilder additionalProperties(@Nullable Map<String, Long> additionalProperties) {
            this.additionalProperties = Copies.map(additionalProperties);
            this.metadata = this.metadata.with(OrderDecoder.ORDER, 17, this.additionalProperties);
            return this;
        }

        /** Returns what was built. The builder may go on to build another. */
        public Order build() {
            return new Order(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags,
                    matrix, notes, anything, equals, status, buyer, due, range, additionalProperties,
                    new Order.Metadata(metadata));
        }
    }

    public record Line(@JsonProperty("text") @Nullable String text, @JsonProperty("next") @Nullable Builder next,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Line(@JsonProperty("text") @Nullable String text, @JsonProperty("next") @Nullable Builder next) {
            this(text, next, new Metadata(OrderDecoder.LINE.parts(MetadataNode.NONE, next)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OrderDecoder.LINE.text("Line", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(text, next); }

        /** Returns {@link #text()}, or nothing where that is null. */
        public Optional<String> optionalText() { return Optional.ofNullable(text()); }

        /** Returns {@link #next()}, or nothing where that is null. */
        public Optional<Builder> optionalNext() { return Optional.ofNullable(next()); }

        /** Returns a copy with another {@link #text()}. */
        public Line withText(@Nullable String text) { return new RecordBuilder(this).text(text).build(); }

        /** Returns a copy with another {@link #next()}. */
        public Line withNext(@Nullable Builder next) { return new RecordBuilder(this).next(next).build(); }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() { return new RecordBuilder(); }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() { return new RecordBuilder(this); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OrderDecoder.LINE; }

            public FieldMetadataEntry text() { return entry(0); }
            public Builder.Metadata next() { return (Builder.Metadata) part(1); }
        }

        /** Makes {@link Line} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable String text;
            private @Nullable Builder next;
            private MetadataParts metadata;

            private RecordBuilder() { this.metadata = OrderDecoder.LINE.parts(MetadataNode.NONE); }

            private RecordBuilder(Line source) {
                this.text = source.text;
                this.next = source.next;
                this.metadata = MetadataParts.of(source.fieldMetadata);
            }

            public RecordBuilder text(@Nullable String text) {
                this.text = text;
                this.metadata = this.metadata.with(OrderDecoder.LINE, 0, this.text);
                return this;
            }

            public RecordBuilder next(@Nullable Builder next) {
                this.next = next;
                this.metadata = this.metadata.with(OrderDecoder.LINE, 1, this.next);
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Line build() { return new Line(text, next, new Line.Metadata(metadata)); }
        }
    }

    public record Builder(@JsonProperty("name") @Nullable String name, @JsonProperty("next") @Nullable Builder next,
            @JsonIgnore Metadata fieldMetadata) implements Due {
        @JsonCreator
        public Builder(@JsonProperty("name") @Nullable String name, @JsonProperty("next") @Nullable Builder next) {
            this(name, next, new Metadata(OrderDecoder.BUILDER.parts(MetadataNode.NONE, next)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OrderDecoder.BUILDER.text("Builder", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, next); }

        /** Returns {@link #name()}, or nothing where that is null. */
        public Optional<String> optionalName() { return Optional.ofNullable(name()); }

        /** Returns {@link #next()}, or nothing where that is null. */
        public Optional<Builder> optionalNext() { return Optional.ofNullable(next()); }

        /** Returns a copy with another {@link #name()}. */
        public Builder withName(@Nullable String name) { return new RecordBuilder(this).name(name).build(); }

        /** Returns a copy with another {@link #next()}. */
        public Builder withNext(@Nullable Builder next) { return new RecordBuilder(this).next(next).build(); }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() { return new RecordBuilder(); }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() { return new RecordBuilder(this); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OrderDecoder.BUILDER; }

            public FieldMetadataEntry name() { return entry(0); }
            public Builder.Metadata next() { return (Builder.Metadata) part(1); }
        }

        /** Makes {@link Builder} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable String name;
            private @Nullable Builder next;
            private MetadataParts metadata;

            private RecordBuilder() { this.metadata = OrderDecoder.BUILDER.parts(MetadataNode.NONE); }

            private RecordBuilder(Builder source) {
                this.name = source.name;
                this.next = source.next;
                this.metadata = MetadataParts.of(source.fieldMetadata);
            }

            public RecordBuilder name(@Nullable String name) {
                this.name = name;
                this.metadata = this.metadata.with(OrderDecoder.BUILDER, 0, this.name);
                return this;
            }

            public RecordBuilder next(@Nullable Builder next) {
                this.next = next;
                this.metadata = this.metadata.with(OrderDecoder.BUILDER, 1, this.next);
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Builder build() { return new Builder(name, next, new Builder.Metadata(metadata)); }
        }
    }

    public enum Status implements WireValue {
        OPEN("open"),
        CLOSED("closed");

        private static final WireValues<Status> BY_VALUE = WireValues.of(values());
        private final String value;

        Status(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) { return BY_VALUE.get(value); }
    }

    public sealed interface Due extends GeneratedRecord permits DueString, DueInteger, Builder {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Due of(Object json) { return UntypedJson.read(json, OrderDecoder::readDue); }
    }

    public record DueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Due, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("DueString", value); }
    }

    public record DueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Due, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("DueInteger", value); }
    }

    /** (minItems: 1) */
    public record Range(@Nullable Long item0, @Nullable Long item1, List<@Nullable Object> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Range { additionalItems = Copies.listOf(additionalItems, Copies::value); }

        public Range(@Nullable Long item0, @Nullable Long item1, @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, additionalItems,
                    new Metadata(OrderDecoder.RANGE.parts(MetadataNode.NONE, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(1, additionalItems, item0, item1); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Range of(Object json) { return UntypedJson.read(json, OrderDecoder::readRange); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return OrderDecoder.RANGE.text("Range", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, additionalItems); }

        /** Returns {@link #item0()}, or nothing where that is null. */
        public Optional<Long> optionalItem0() { return Optional.ofNullable(item0()); }

        /** Returns {@link #item1()}, or nothing where that is null. */
        public Optional<Long> optionalItem1() { return Optional.ofNullable(item1()); }

        /** Returns a copy with another {@link #item0()}. */
        public Range withItem0(@Nullable Long item0) { return new RecordBuilder(this).item0(item0).build(); }

        /** Returns a copy with another {@link #item1()}. */
        public Range withItem1(@Nullable Long item1) { return new RecordBuilder(this).item1(item1).build(); }

        /** Returns a copy with another {@link #additionalItems()}. */
        public Range withAdditionalItems(@Nullable List<@Nullable Object> additionalItems) {
            return new RecordBuilder(this).additionalItems(additionalItems).build();
        }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() { return new RecordBuilder(); }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() { return new RecordBuilder(this); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return OrderDecoder.RANGE; }

            public FieldMetadataEntry item0() { return entry(0); }
            public FieldMetadataEntry item1() { return entry(1); }
            public List<FieldMetadataEntry> additionalItems() { return list(2); }
        }

        /** Makes {@link Range} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable Long item0;
            private @Nullable Long item1;
            private @Nullable List<@Nullable Object> additionalItems;
            private MetadataParts metadata;

            private RecordBuilder() { this.metadata = OrderDecoder.RANGE.parts(MetadataNode.NONE); }

            private RecordBuilder(Range source) {
                this.item0 = source.item0;
                this.item1 = source.item1;
                this.additionalItems = source.additionalItems;
                this.metadata = MetadataParts.of(source.fieldMetadata);
            }

            public RecordBuilder item0(@Nullable Long item0) {
                this.item0 = item0;
                this.metadata = this.metadata.with(OrderDecoder.RANGE, 0, this.item0);
                return this;
            }

            public RecordBuilder item1(@Nullable Long item1) {
                this.item1 = item1;
                this.metadata = this.metadata.with(OrderDecoder.RANGE, 1, this.item1);
                return this;
            }

            public RecordBuilder additionalItems(@Nullable List<@Nullable Object> additionalItems) {
                this.additionalItems = Copies.listOf(additionalItems, Copies::value);
                this.metadata = this.metadata.with(OrderDecoder.RANGE, 2, this.additionalItems);
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Range build() { return new Range(item0, item1, additionalItems, new Range.Metadata(metadata)); }
        }
    }
}
