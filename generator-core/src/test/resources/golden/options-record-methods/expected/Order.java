package golden.options_record_methods;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param totalMetadata (in JSON: total_metadata)
 * @param optionalTotal (in JSON: optional_total)
 * @param withTotal (in JSON: with_total)
 * @param range (minItems: 1)
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("order.json")
@NullMarked
public record Order(@JsonProperty("total") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal total,
        @JsonProperty("build") @Nullable String build, @JsonProperty("builder") @Nullable String builder,
        @JsonProperty("source") @Nullable String source, @JsonProperty("total_metadata") @Nullable Long totalMetadata,
        @JsonProperty("optional_total") @Nullable String optionalTotal,
        @JsonProperty("with_total") @Nullable String withTotal,
        @JsonProperty("lines") @JsonInclude(JsonInclude.Include.ALWAYS) List<Line> lines,
        @JsonProperty("tags") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Nullable String> tags,
        @JsonProperty("matrix") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<Builder>> matrix,
        @JsonProperty("notes") @OmitIfAbsent Map<String, String> notes,
        @JsonProperty("anything") @Nullable Object anything, @JsonProperty("equals") @Nullable Object equals,
        @JsonProperty("status") @Nullable Status status, @JsonProperty("buyer") @Nullable Builder buyer,
        @JsonProperty("due") @Nullable Due due, @JsonProperty("range") @Nullable Range range,
        @JsonAnyGetter Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Order {
        lines = Copies.list(lines);
        tags = Copies.nullableList(tags);
        matrix = Copies.listOf(matrix, Copies::list);
        notes = Copies.map(notes);
        anything = Copies.value(anything);
        equals = Copies.value(equals);
        additionalProperties = Copies.map(additionalProperties);
    }

    /** Makes a record without other metadata than what its parts bring along. */
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
                anything, equals, status, buyer, due, range, additionalProperties, Metadata.of(MetadataNode.none(),
                lines, tags, matrix, notes, buyer, due, range, additionalProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that && Objects.equals(total, that.total) && Objects.equals(build, that.build)
                && Objects.equals(builder, that.builder) && Objects.equals(source, that.source)
                && Objects.equals(totalMetadata, that.totalMetadata)
                && Objects.equals(optionalTotal, that.optionalTotal) && Objects.equals(withTotal, that.withTotal)
                && Objects.equals(lines, that.lines) && Objects.equals(tags, that.tags)
                && Objects.equals(matrix, that.matrix) && Objects.equals(notes, that.notes)
                && Objects.equals(anything, that.anything) && Objects.equals(equals, that.equals)
                && Objects.equals(status, that.status) && Objects.equals(buyer, that.buyer)
                && Objects.equals(due, that.due) && Objects.equals(range, that.range)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags, matrix,
                notes, anything, equals, status, buyer, due, range, additionalProperties);
    }

    @Override
    public String toString() {
        return "Order[total=" + total + ", build=" + build + ", builder=" + builder + ", source=" + source
                + ", totalMetadata=" + totalMetadata + ", optionalTotal=" + optionalTotal + ", withTotal=" + withTotal
                + ", lines=" + lines + ", tags=" + tags + ", matrix=" + matrix + ", notes=" + notes
                + ", anything=" + anything + ", equals=" + equals + ", status=" + status + ", buyer=" + buyer
                + ", due=" + due + ", range=" + range + ", additionalProperties=" + additionalProperties + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/total", total, fieldMetadata.total())
                .add("/build", build, fieldMetadata.build())
                .add("/builder", builder, fieldMetadata.builder())
                .add("/source", source, fieldMetadata.source())
                .add("/total_metadata", totalMetadata, fieldMetadata.totalMetadata())
                .add("/optional_total", optionalTotal, fieldMetadata.optionalTotal())
                .add("/with_total", withTotal, fieldMetadata.withTotal())
                .list("/lines", lines, fieldMetadata.lines(), Line::addTo)
                .list("/tags", tags, fieldMetadata.tags(), FieldCollector::add)
                .list("/matrix", matrix, fieldMetadata.matrix(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata, Builder::addTo))
                .map("/notes", notes, fieldMetadata.notes(), FieldCollector::add)
                .add("/anything", anything, fieldMetadata.anything())
                .add("/equals", equals, fieldMetadata.equals())
                .add("/status", status, fieldMetadata.status())
                .part("/buyer", buyer, fieldMetadata.buyer(), Builder::addTo)
                .union("/due", due, fieldMetadata.due(), Due::extractedFields)
                .part("/range", range, fieldMetadata.range(), Range::addTo)
                .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                .stream();
    }

    /** Returns {@link #total()}, or nothing where that is null. */
    public Optional<BigDecimal> optionalTotal2() {
        return Optional.ofNullable(total());
    }

    /** Returns {@link #build()}, or nothing where that is null. */
    public Optional<String> optionalBuild() {
        return Optional.ofNullable(build());
    }

    /** Returns {@link #builder()}, or nothing where that is null. */
    public Optional<String> optionalBuilder() {
        return Optional.ofNullable(builder());
    }

    /** Returns {@link #source()}, or nothing where that is null. */
    public Optional<String> optionalSource() {
        return Optional.ofNullable(source());
    }

    /** Returns {@link #totalMetadata()}, or nothing where that is null. */
    public Optional<Long> optionalTotalMetadata() {
        return Optional.ofNullable(totalMetadata());
    }

    /** Returns {@link #optionalTotal()}, or nothing where that is null. */
    public Optional<String> optionalOptionalTotal() {
        return Optional.ofNullable(optionalTotal());
    }

    /** Returns {@link #withTotal()}, or nothing where that is null. */
    public Optional<String> optionalWithTotal() {
        return Optional.ofNullable(withTotal());
    }

    /** Returns {@link #anything()}, or nothing where that is null. */
    public Optional<Object> optionalAnything() {
        return Optional.ofNullable(anything());
    }

    /** Returns {@link #equals()}, or nothing where that is null. */
    public Optional<Object> optionalEquals() {
        return Optional.ofNullable(equals());
    }

    /** Returns {@link #status()}, or nothing where that is null. */
    public Optional<Status> optionalStatus() {
        return Optional.ofNullable(status());
    }

    /** Returns {@link #buyer()}, or nothing where that is null. */
    public Optional<Builder> optionalBuyer() {
        return Optional.ofNullable(buyer());
    }

    /** Returns {@link #due()}, or nothing where that is null. */
    public Optional<Due> optionalDue() {
        return Optional.ofNullable(due());
    }

    /** Returns {@link #range()}, or nothing where that is null. */
    public Optional<Range> optionalRange() {
        return Optional.ofNullable(range());
    }

    /** Returns a copy with another {@link #total()}. */
    public Order withTotal(@Nullable BigDecimal total) {
        return new RecordBuilder(this).total(total).build();
    }

    /** Returns a copy with another {@link #build()}. */
    public Order withBuild(@Nullable String build) {
        return new RecordBuilder(this).build(build).build();
    }

    /** Returns a copy with another {@link #builder()}. */
    public Order withBuilder(@Nullable String builder) {
        return new RecordBuilder(this).builder(builder).build();
    }

    /** Returns a copy with another {@link #source()}. */
    public Order withSource(@Nullable String source) {
        return new RecordBuilder(this).source(source).build();
    }

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
    public Order withLines(@Nullable List<Line> lines) {
        return new RecordBuilder(this).lines(lines).build();
    }

    /** Returns a copy with another {@link #tags()}. */
    public Order withTags(@Nullable List<@Nullable String> tags) {
        return new RecordBuilder(this).tags(tags).build();
    }

    /** Returns a copy with another {@link #matrix()}. */
    public Order withMatrix(@Nullable List<List<Builder>> matrix) {
        return new RecordBuilder(this).matrix(matrix).build();
    }

    /** Returns a copy with another {@link #notes()}. */
    public Order withNotes(@Nullable Map<String, String> notes) {
        return new RecordBuilder(this).notes(notes).build();
    }

    /** Returns a copy with another {@link #anything()}. */
    public Order withAnything(@Nullable Object anything) {
        return new RecordBuilder(this).anything(anything).build();
    }

    /** Returns a copy with another {@link #equals()}. */
    public Order withEquals(@Nullable Object equals) {
        return new RecordBuilder(this).setEquals(equals).build();
    }

    /** Returns a copy with another {@link #status()}. */
    public Order withStatus(@Nullable Status status) {
        return new RecordBuilder(this).status(status).build();
    }

    /** Returns a copy with another {@link #buyer()}. */
    public Order withBuyer(@Nullable Builder buyer) {
        return new RecordBuilder(this).buyer(buyer).build();
    }

    /** Returns a copy with another {@link #due()}. */
    public Order withDue(@Nullable Due due) {
        return new RecordBuilder(this).due(due).build();
    }

    /** Returns a copy with another {@link #range()}. */
    public Order withRange(@Nullable Range range) {
        return new RecordBuilder(this).range(range).build();
    }

    /** Returns a copy with another {@link #additionalProperties()}. */
    public Order withAdditionalProperties(@Nullable Map<String, Long> additionalProperties) {
        return new RecordBuilder(this).additionalProperties(additionalProperties).build();
    }

    /** Returns a builder of which nothing is set. */
    public static RecordBuilder recordBuilder() {
        return new RecordBuilder();
    }

    /** Returns a builder with these values and their metadata. */
    public RecordBuilder toBuilder() {
        return new RecordBuilder(this);
    }

    /** What the service said about each value of {@link Order}. */
    public record Metadata(FieldMetadataEntry total, FieldMetadataEntry build, FieldMetadataEntry builder,
            FieldMetadataEntry source, FieldMetadataEntry totalMetadata, FieldMetadataEntry optionalTotal,
            FieldMetadataEntry withTotal, List<Line.Metadata> lines, List<FieldMetadataEntry> tags,
            List<List<Builder.Metadata>> matrix, Map<String, FieldMetadataEntry> notes, FieldMetadataEntry anything,
            FieldMetadataEntry equals, FieldMetadataEntry status, Builder.@Nullable Metadata buyer, FieldMetadata due,
            Range.@Nullable Metadata range, Map<String, FieldMetadataEntry> additionalProperties,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            lines = Copies.list(lines);
            tags = Copies.list(tags);
            matrix = Copies.listOf(matrix, Copies::list);
            notes = Copies.map(notes);
            additionalProperties = Copies.map(additionalProperties);
        }

        @Override
        public Builder.Metadata buyer() {
            return buyer == null ? Builder.Metadata.EMPTY : buyer;
        }

        @Override
        public Range.Metadata range() {
            return range == null ? Range.Metadata.EMPTY : range;
        }

        static Metadata of(MetadataNode node, @Nullable List<Line> lines, @Nullable List<@Nullable String> tags,
                @Nullable List<List<Builder>> matrix, @Nullable Map<String, String> notes, @Nullable Builder buyer,
                @Nullable Due due, @Nullable Range range, @Nullable Map<String, Long> additionalProperties) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), node.at(7).list(lines, Line.Metadata::bind), node.at(8).entries(tags),
                    node.at(9).list(matrix, (value, valueNode) -> valueNode.list(value, Builder.Metadata::bind)),
                    node.at(10).entries(notes), node.entry(11), node.entry(12), node.entry(13),
                    Builder.Metadata.bind(buyer, node.at(14)),
                    due != null ? due.fieldMetadata() : node.at(15).asEntry(), Range.Metadata.bind(range, node.at(16)),
                    node.at(17).entries(additionalProperties), node.reasoning());
        }
    }

    /** Makes {@link Order} step by step. What is not set is missing, and what is set brings its own metadata. */
    public static final class RecordBuilder {
        private @Nullable BigDecimal total;
        private FieldMetadataEntry totalMetadata2 = FieldMetadataEntry.EMPTY;
        private @Nullable String build;
        private FieldMetadataEntry buildMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable String builder;
        private FieldMetadataEntry builderMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable String source;
        private FieldMetadataEntry sourceMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable Long totalMetadata;
        private FieldMetadataEntry totalMetadataMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable String optionalTotal;
        private FieldMetadataEntry optionalTotalMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable String withTotal;
        private FieldMetadataEntry withTotalMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable List<Line> lines;
        private List<Line.Metadata> linesMetadata = List.of();
        private @Nullable List<@Nullable String> tags;
        private List<FieldMetadataEntry> tagsMetadata = List.of();
        private @Nullable List<List<Builder>> matrix;
        private List<List<Builder.Metadata>> matrixMetadata = List.of();
        private @Nullable Map<String, String> notes;
        private Map<String, FieldMetadataEntry> notesMetadata = Map.of();
        private @Nullable Object anything;
        private FieldMetadataEntry anythingMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable Object equals;
        private FieldMetadataEntry equalsMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable Status status;
        private FieldMetadataEntry statusMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable Builder buyer;
        private Builder.@Nullable Metadata buyerMetadata = Builder.Metadata.EMPTY;
        private @Nullable Due due;
        private FieldMetadata dueMetadata = FieldMetadataEntry.EMPTY;
        private @Nullable Range range;
        private Range.@Nullable Metadata rangeMetadata = Range.Metadata.EMPTY;
        private @Nullable Map<String, Long> additionalProperties;
        private Map<String, FieldMetadataEntry> additionalPropertiesMetadata = Map.of();
        private @Nullable String objectReasoning;

        private RecordBuilder() {}

        private RecordBuilder(Order source2) {
            this.total = source2.total;
            this.totalMetadata2 = source2.fieldMetadata.total;
            this.build = source2.build;
            this.buildMetadata = source2.fieldMetadata.build;
            this.builder = source2.builder;
            this.builderMetadata = source2.fieldMetadata.builder;
            this.source = source2.source;
            this.sourceMetadata = source2.fieldMetadata.source;
            this.totalMetadata = source2.totalMetadata;
            this.totalMetadataMetadata = source2.fieldMetadata.totalMetadata;
            this.optionalTotal = source2.optionalTotal;
            this.optionalTotalMetadata = source2.fieldMetadata.optionalTotal;
            this.withTotal = source2.withTotal;
            this.withTotalMetadata = source2.fieldMetadata.withTotal;
            this.lines = source2.lines;
            this.linesMetadata = source2.fieldMetadata.lines;
            this.tags = source2.tags;
            this.tagsMetadata = source2.fieldMetadata.tags;
            this.matrix = source2.matrix;
            this.matrixMetadata = source2.fieldMetadata.matrix;
            this.notes = source2.notes;
            this.notesMetadata = source2.fieldMetadata.notes;
            this.anything = source2.anything;
            this.anythingMetadata = source2.fieldMetadata.anything;
            this.equals = source2.equals;
            this.equalsMetadata = source2.fieldMetadata.equals;
            this.status = source2.status;
            this.statusMetadata = source2.fieldMetadata.status;
            this.buyer = source2.buyer;
            this.buyerMetadata = source2.fieldMetadata.buyer;
            this.due = source2.due;
            this.dueMetadata = source2.fieldMetadata.due;
            this.range = source2.range;
            this.rangeMetadata = source2.fieldMetadata.range;
            this.additionalProperties = source2.additionalProperties;
            this.additionalPropertiesMetadata = source2.fieldMetadata.additionalProperties;
            this.objectReasoning = source2.fieldMetadata.objectReasoning;
        }

        public RecordBuilder total(@Nullable BigDecimal total) {
            this.total = total;
            this.totalMetadata2 = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder build(@Nullable String build) {
            this.build = build;
            this.buildMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder builder(@Nullable String builder) {
            this.builder = builder;
            this.builderMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder source(@Nullable String source) {
            this.source = source;
            this.sourceMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder totalMetadata(@Nullable Long totalMetadata) {
            this.totalMetadata = totalMetadata;
            this.totalMetadataMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder optionalTotal(@Nullable String optionalTotal) {
            this.optionalTotal = optionalTotal;
            this.optionalTotalMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder withTotal(@Nullable String withTotal) {
            this.withTotal = withTotal;
            this.withTotalMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder lines(@Nullable List<Line> lines) {
            this.lines = Copies.list(lines);
            this.linesMetadata = MetadataNode.none().list(this.lines, Line.Metadata::bind);
            return this;
        }

        public RecordBuilder tags(@Nullable List<@Nullable String> tags) {
            this.tags = Copies.nullableList(tags);
            this.tagsMetadata = MetadataNode.none().entries(this.tags);
            return this;
        }

        public RecordBuilder matrix(@Nullable List<List<Builder>> matrix) {
            this.matrix = Copies.listOf(matrix, Copies::list);
            this.matrixMetadata = MetadataNode.none().list(this.matrix, (value, valueNode) -> valueNode.list(value, Builder.Metadata::bind));
            return this;
        }

        public RecordBuilder notes(@Nullable Map<String, String> notes) {
            this.notes = Copies.map(notes);
            this.notesMetadata = MetadataNode.none().entries(this.notes);
            return this;
        }

        public RecordBuilder anything(@Nullable Object anything) {
            this.anything = Copies.value(anything);
            this.anythingMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder setEquals(@Nullable Object equals) {
            this.equals = Copies.value(equals);
            this.equalsMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder status(@Nullable Status status) {
            this.status = status;
            this.statusMetadata = FieldMetadataEntry.EMPTY;
            return this;
        }

        public RecordBuilder buyer(@Nullable Builder buyer) {
            this.buyer = buyer;
            this.buyerMetadata = Builder.Metadata.bind(this.buyer, MetadataNode.none());
            return this;
        }

        public RecordBuilder due(@Nullable Due due) {
            this.due = due;
            this.dueMetadata = this.due != null ? this.due.fieldMetadata() : MetadataNode.none().asEntry();
            return this;
        }

        public RecordBuilder range(@Nullable Range range) {
            this.range = range;
            this.rangeMetadata = Range.Metadata.bind(this.range, MetadataNode.none());
            return this;
        }

        public RecordBuilder additionalProperties(@Nullable Map<String, Long> additionalProperties) {
            this.additionalProperties = Copies.map(additionalProperties);
            this.additionalPropertiesMetadata = MetadataNode.none().entries(this.additionalProperties);
            return this;
        }

        /** Returns what was built. The builder may go on to build another. */
        public Order build() {
            return new Order(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags,
                    matrix, notes, anything, equals, status, buyer, due, range, additionalProperties,
                    new Order.Metadata(totalMetadata2, buildMetadata, builderMetadata, sourceMetadata,
                    totalMetadataMetadata, optionalTotalMetadata, withTotalMetadata, linesMetadata, tagsMetadata,
                    matrixMetadata, notesMetadata, anythingMetadata, equalsMetadata, statusMetadata, buyerMetadata,
                    dueMetadata, rangeMetadata, additionalPropertiesMetadata, objectReasoning));
        }
    }

    /** Declared at /properties/lines/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(@JsonProperty("text") @Nullable String text, @JsonProperty("next") @Nullable Builder next,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Line(@JsonProperty("text") @Nullable String text, @JsonProperty("next") @Nullable Builder next) {
            this(text, next, Metadata.of(MetadataNode.none(), next));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that && Objects.equals(text, that.text) && Objects.equals(next, that.next);
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, next);
        }

        @Override
        public String toString() {
            return "Line[text=" + text + ", next=" + next + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/text", text, fieldMetadata.text())
                    .part("/next", next, fieldMetadata.next(), Builder::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Line value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Line(null, null, about),
                    Line::extractedFields);
        }

        /** Returns {@link #text()}, or nothing where that is null. */
        public Optional<String> optionalText() {
            return Optional.ofNullable(text());
        }

        /** Returns {@link #next()}, or nothing where that is null. */
        public Optional<Builder> optionalNext() {
            return Optional.ofNullable(next());
        }

        /** Returns a copy with another {@link #text()}. */
        public Line withText(@Nullable String text) {
            return new RecordBuilder(this).text(text).build();
        }

        /** Returns a copy with another {@link #next()}. */
        public Line withNext(@Nullable Builder next) {
            return new RecordBuilder(this).next(next).build();
        }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() {
            return new RecordBuilder();
        }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() {
            return new RecordBuilder(this);
        }

        /** What the service said about each value of {@link Line}. */
        public record Metadata(FieldMetadataEntry text, Builder.@Nullable Metadata next,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, null);

            @Override
            public Builder.Metadata next() {
                return next == null ? Builder.Metadata.EMPTY : next;
            }

            static Metadata of(MetadataNode node, @Nullable Builder next) {
                return new Metadata(node.entry(0), Builder.Metadata.bind(next, node.at(1)), node.reasoning());
            }

            static Metadata bind(@Nullable Line value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }

        /** Makes {@link Line} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable String text;
            private FieldMetadataEntry textMetadata = FieldMetadataEntry.EMPTY;
            private @Nullable Builder next;
            private Builder.@Nullable Metadata nextMetadata = Builder.Metadata.EMPTY;
            private @Nullable String objectReasoning;

            private RecordBuilder() {}

            private RecordBuilder(Line source) {
                this.text = source.text;
                this.textMetadata = source.fieldMetadata.text;
                this.next = source.next;
                this.nextMetadata = source.fieldMetadata.next;
                this.objectReasoning = source.fieldMetadata.objectReasoning;
            }

            public RecordBuilder text(@Nullable String text) {
                this.text = text;
                this.textMetadata = FieldMetadataEntry.EMPTY;
                return this;
            }

            public RecordBuilder next(@Nullable Builder next) {
                this.next = next;
                this.nextMetadata = Builder.Metadata.bind(this.next, MetadataNode.none());
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Line build() {
                return new Line(text, next, new Line.Metadata(textMetadata, nextMetadata, objectReasoning));
            }
        }
    }

    /** Declared at /$defs/Builder of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Builder(@JsonProperty("name") @Nullable String name, @JsonProperty("next") @Nullable Builder next,
            @JsonIgnore Metadata fieldMetadata) implements Due {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Builder(@JsonProperty("name") @Nullable String name, @JsonProperty("next") @Nullable Builder next) {
            this(name, next, Metadata.of(MetadataNode.none(), next));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Builder that && Objects.equals(name, that.name) && Objects.equals(next, that.next);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, next);
        }

        @Override
        public String toString() {
            return "Builder[name=" + name + ", next=" + next + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .part("/next", next, fieldMetadata.next(), Builder::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Builder value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Builder(null, null, about),
                    Builder::extractedFields);
        }

        /** Returns {@link #name()}, or nothing where that is null. */
        public Optional<String> optionalName() {
            return Optional.ofNullable(name());
        }

        /** Returns {@link #next()}, or nothing where that is null. */
        public Optional<Builder> optionalNext() {
            return Optional.ofNullable(next());
        }

        /** Returns a copy with another {@link #name()}. */
        public Builder withName(@Nullable String name) {
            return new RecordBuilder(this).name(name).build();
        }

        /** Returns a copy with another {@link #next()}. */
        public Builder withNext(@Nullable Builder next) {
            return new RecordBuilder(this).next(next).build();
        }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() {
            return new RecordBuilder();
        }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() {
            return new RecordBuilder(this);
        }

        /** What the service said about each value of {@link Builder}. */
        public record Metadata(FieldMetadataEntry name, Builder.@Nullable Metadata next,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, null);

            @Override
            public Builder.Metadata next() {
                return next == null ? Builder.Metadata.EMPTY : next;
            }

            static Metadata of(MetadataNode node, @Nullable Builder next) {
                return new Metadata(node.entry(0), Builder.Metadata.bind(next, node.at(1)), node.reasoning());
            }

            static Metadata bind(@Nullable Builder value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }

        /** Makes {@link Builder} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable String name;
            private FieldMetadataEntry nameMetadata = FieldMetadataEntry.EMPTY;
            private @Nullable Builder next;
            private Builder.@Nullable Metadata nextMetadata = Builder.Metadata.EMPTY;
            private @Nullable String objectReasoning;

            private RecordBuilder() {}

            private RecordBuilder(Builder source) {
                this.name = source.name;
                this.nameMetadata = source.fieldMetadata.name;
                this.next = source.next;
                this.nextMetadata = source.fieldMetadata.next;
                this.objectReasoning = source.fieldMetadata.objectReasoning;
            }

            public RecordBuilder name(@Nullable String name) {
                this.name = name;
                this.nameMetadata = FieldMetadataEntry.EMPTY;
                return this;
            }

            public RecordBuilder next(@Nullable Builder next) {
                this.next = next;
                this.nextMetadata = Builder.Metadata.bind(this.next, MetadataNode.none());
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Builder build() {
                return new Builder(name, next, new Builder.Metadata(nameMetadata, nextMetadata, objectReasoning));
            }
        }
    }

    /** Declared at /properties/status of the schema. */
    public enum Status {
        OPEN("open"),
        CLOSED("closed");

        private static final WireValues<Status> CONSTANTS_BY_VALUE = WireValues.of(values(), Status::value);

        private final String value;

        Status(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/due of the schema. */
    public sealed interface Due extends ExtractedRecord permits DueString, DueInteger, Builder {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Due of(Object json) {
            return UntypedJson.read(json, OrderDecoder::readDue);
        }
    }

    /** A {@link Due} of JSON type string. */
    public record DueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Due {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "DueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link Due} of JSON type number. */
    public record DueInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Due {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DueInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DueInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "DueInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /**
     * Declared at /properties/range of the schema.
     *
     * <p>minItems: 1
     *
     * @param item0 (in JSON: 0)
     * @param item1 (in JSON: 1)
     * @param additionalItems (in JSON: 2)
     */
    public record Range(@Nullable Long item0, @Nullable Long item1, List<@Nullable Object> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        public Range {
            additionalItems = Copies.listOf(additionalItems, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        public Range(@Nullable Long item0, @Nullable Long item1, @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, additionalItems, Metadata.of(MetadataNode.none(), additionalItems));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() {
            return Written.elements(1, additionalItems, item0, item1);
        }

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Range of(Object json) {
            return UntypedJson.read(json, OrderDecoder::readRange);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Range that && Objects.equals(item0, that.item0) && Objects.equals(item1, that.item1)
                    && Objects.equals(additionalItems, that.additionalItems);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item0, item1, additionalItems);
        }

        @Override
        public String toString() {
            return "Range[item0=" + item0 + ", item1=" + item1 + ", additionalItems=" + additionalItems + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/0", item0, fieldMetadata.item0())
                    .add("/1", item1, fieldMetadata.item1())
                    .elements(2, "", additionalItems, fieldMetadata.additionalItems(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Range value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Range(null, null, null, about),
                    Range::extractedFields);
        }

        /** Returns {@link #item0()}, or nothing where that is null. */
        public Optional<Long> optionalItem0() {
            return Optional.ofNullable(item0());
        }

        /** Returns {@link #item1()}, or nothing where that is null. */
        public Optional<Long> optionalItem1() {
            return Optional.ofNullable(item1());
        }

        /** Returns a copy with another {@link #item0()}. */
        public Range withItem0(@Nullable Long item0) {
            return new RecordBuilder(this).item0(item0).build();
        }

        /** Returns a copy with another {@link #item1()}. */
        public Range withItem1(@Nullable Long item1) {
            return new RecordBuilder(this).item1(item1).build();
        }

        /** Returns a copy with another {@link #additionalItems()}. */
        public Range withAdditionalItems(@Nullable List<@Nullable Object> additionalItems) {
            return new RecordBuilder(this).additionalItems(additionalItems).build();
        }

        /** Returns a builder of which nothing is set. */
        public static RecordBuilder recordBuilder() {
            return new RecordBuilder();
        }

        /** Returns a builder with these values and their metadata. */
        public RecordBuilder toBuilder() {
            return new RecordBuilder(this);
        }

        /** What the service said about each value of {@link Range}. */
        public record Metadata(FieldMetadataEntry item0, FieldMetadataEntry item1,
                List<FieldMetadataEntry> additionalItems, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, List.of(),
                    null);

            public Metadata {
                additionalItems = Copies.list(additionalItems);
            }

            static Metadata of(MetadataNode node, @Nullable List<@Nullable Object> additionalItems) {
                return new Metadata(node.entry(0), node.entry(1), node.at(2).entries(additionalItems),
                        node.reasoning());
            }

            static Metadata bind(@Nullable Range value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }

        /** Makes {@link Range} step by step. What is not set is missing, and what is set brings its own metadata. */
        public static final class RecordBuilder {
            private @Nullable Long item0;
            private FieldMetadataEntry item0Metadata = FieldMetadataEntry.EMPTY;
            private @Nullable Long item1;
            private FieldMetadataEntry item1Metadata = FieldMetadataEntry.EMPTY;
            private @Nullable List<@Nullable Object> additionalItems;
            private List<FieldMetadataEntry> additionalItemsMetadata = List.of();
            private @Nullable String objectReasoning;

            private RecordBuilder() {}

            private RecordBuilder(Range source) {
                this.item0 = source.item0;
                this.item0Metadata = source.fieldMetadata.item0;
                this.item1 = source.item1;
                this.item1Metadata = source.fieldMetadata.item1;
                this.additionalItems = source.additionalItems;
                this.additionalItemsMetadata = source.fieldMetadata.additionalItems;
                this.objectReasoning = source.fieldMetadata.objectReasoning;
            }

            public RecordBuilder item0(@Nullable Long item0) {
                this.item0 = item0;
                this.item0Metadata = FieldMetadataEntry.EMPTY;
                return this;
            }

            public RecordBuilder item1(@Nullable Long item1) {
                this.item1 = item1;
                this.item1Metadata = FieldMetadataEntry.EMPTY;
                return this;
            }

            public RecordBuilder additionalItems(@Nullable List<@Nullable Object> additionalItems) {
                this.additionalItems = Copies.listOf(additionalItems, Copies::value);
                this.additionalItemsMetadata = MetadataNode.none().entries(this.additionalItems);
                return this;
            }

            /** Returns what was built. The builder may go on to build another. */
            public Range build() {
                return new Range(item0, item1, additionalItems, new Range.Metadata(item0Metadata, item1Metadata,
                        additionalItemsMetadata, objectReasoning));
            }
        }
    }
}
