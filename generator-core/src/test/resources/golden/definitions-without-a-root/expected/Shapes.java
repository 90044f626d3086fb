package golden.definitions_without_a_root;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("shapes.json")
@NullMarked
public record Shapes(@JsonValue Object value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements GeneratedValue {
    public Shapes {
        value = Copies.value(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Shapes(Object value) {
        this(value, FieldMetadataEntry.EMPTY);
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override public String toString() {
        return GeneratedValue.text("Shapes", value);
    }

    public record Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y) {
            this(x, y, ShapesDecoder.metadataOfPoint(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.POINT.text("Point", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x, y);
        }

        public record Metadata(FieldMetadataEntry x, FieldMetadataEntry y, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.POINT, x, y);
            }
        }
    }

    public record Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to) {
            this(from, to, ShapesDecoder.metadataOfLine(MetadataNode.NONE, from, to));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.LINE.text("Line", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(from, to);
        }

        public record Metadata(Point.@Nullable Metadata from, Point.@Nullable Metadata to,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public Point.Metadata from() {
                return from != null ? from : ShapesDecoder.bindPoint(null, MetadataNode.NONE);
            }

            @Override public Point.Metadata to() {
                return to != null ? to : ShapesDecoder.bindPoint(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.LINE, from, to);
            }
        }
    }
}
