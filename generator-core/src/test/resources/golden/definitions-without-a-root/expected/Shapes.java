package golden.definitions_without_a_root;

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
    public Shapes { value = Copies.value(value); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Shapes(Object value) { this(value, FieldMetadataEntry.EMPTY); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Shapes", value); }

    public record Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Point(@JsonProperty("x") @Nullable BigDecimal x, @JsonProperty("y") @Nullable BigDecimal y) {
            this(x, y, new Metadata(ShapesDecoder.POINT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.POINT.text("Point", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x, y); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.POINT; }

            public FieldMetadataEntry x() { return entry(0); }
            public FieldMetadataEntry y() { return entry(1); }
        }
    }

    public record Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Line(@JsonProperty("from") @Nullable Point from, @JsonProperty("to") @Nullable Point to) {
            this(from, to, new Metadata(ShapesDecoder.LINE.parts(MetadataNode.NONE, from, to)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.LINE.text("Line", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(from, to); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.LINE; }

            public Point.Metadata from() { return (Point.Metadata) part(0); }
            public Point.Metadata to() { return (Point.Metadata) part(1); }
        }
    }
}
