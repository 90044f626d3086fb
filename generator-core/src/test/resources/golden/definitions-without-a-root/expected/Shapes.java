package golden.definitions_without_a_root;

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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The result as a whole. */
@Generated("shapes.json")
@NullMarked
public record Shapes(@JsonValue Object value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements ExtractedRecord {
    public Shapes {
        value = Copies.value(value);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Shapes(Object value) {
        this(value, FieldMetadataEntry.EMPTY);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shapes that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return "Shapes[value=" + value + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector().add("", value, fieldMetadata).stream();
    }

    /** Declared at /$defs/Point of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y) {
            this(x, y, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Point that && Objects.equals(x, that.x) && Objects.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, y);
        }

        @Override
        public String toString() {
            return "Point[x=" + x + ", y=" + y + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).add("/y", y, fieldMetadata.y()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Point value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Point(null, null, about),
                    Point::extractedFields);
        }

        /** What the service said about each value of {@link Point}. */
        public record Metadata(FieldMetadataEntry x, FieldMetadataEntry y, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Point value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Line of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to) {
            this(from, to, Metadata.of(MetadataNode.none(), from, to));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, to);
        }

        @Override
        public String toString() {
            return "Line[from=" + from + ", to=" + to + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .part("/from", from, fieldMetadata.from(), Point::addTo)
                    .part("/to", to, fieldMetadata.to(), Point::addTo)
                    .stream();
        }

        /** What the service said about each value of {@link Line}. */
        public record Metadata(Point.@Nullable Metadata from, Point.@Nullable Metadata to,
                @Nullable String objectReasoning) implements FieldMetadata {
            @Override
            public Point.Metadata from() {
                return from == null ? Point.Metadata.EMPTY : from;
            }

            @Override
            public Point.Metadata to() {
                return to == null ? Point.Metadata.EMPTY : to;
            }

            static Metadata of(MetadataNode node, @Nullable Point from, @Nullable Point to) {
                return new Metadata(Point.Metadata.bind(from, node.at(0)), Point.Metadata.bind(to, node.at(1)),
                        node.reasoning());
            }
        }
    }
}
