package golden.names_of_packages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RecordContent;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.RenamedRecord;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param dev_ (in JSON: dev)
 * @param java_ (in JSON: java)
 * @param fieldValues (in JSON: field_values)
 * @param metadataShape (in JSON: metadata_shape)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("packages.json")
@NullMarked
public record Packages(@JsonProperty("dev") @Nullable String dev_, @JsonProperty("java") @Nullable String java_,
        @JsonProperty("golden") @Nullable Golden golden,
        @JsonProperty("field_values") @Nullable FieldValues fieldValues,
        @JsonProperty("metadata_shape") @Nullable MetadataShape metadataShape, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord, RenamedRecord {
    @JsonCreator
    public Packages(@JsonProperty("dev") @Nullable String dev_, @JsonProperty("java") @Nullable String java_,
            @JsonProperty("golden") @Nullable Golden golden,
            @JsonProperty("field_values") @Nullable FieldValues fieldValues,
            @JsonProperty("metadata_shape") @Nullable MetadataShape metadataShape) {
        this(dev_, java_, golden, fieldValues, metadataShape,
                new Metadata(PackagesDecoder.PACKAGES.parts(MetadataNode.NONE, fieldValues, metadataShape)));
    }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof Packages that && recordFieldValues().equals(that.recordFieldValues());
    }

    @Override public int hashCode() { return recordFieldValues().hashCode(); }

    @Override public String toString() { return "Packages" + PackagesDecoder.PACKAGES.text(recordFieldValues()); }

    public List<@Nullable Object> recordFieldValues() {
        return dev.extractgen.runtime.support.FieldValues.of(dev_, java_, golden, fieldValues, metadataShape);
    }

    @Override public Stream<ExtractedField> extractedFields() {
        return FieldCollector.leaves(fieldMetadata, recordFieldValues());
    }

    @Override public RecordContent content(RenamedRecord record) {
        return new RecordContent(fieldMetadata, recordFieldValues());
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.PACKAGES; }

        public FieldMetadataEntry dev_() { return entry(0); }
        public FieldMetadataEntry java_() { return entry(1); }
        public FieldMetadataEntry golden() { return entry(2); }
        public FieldValues.Metadata fieldValues() { return (FieldValues.Metadata) part(3); }
        public MetadataShape.Metadata metadataShape() { return (MetadataShape.Metadata) part(4); }
    }

    public enum Golden implements WireValue {
        GOLDEN("golden");

        private static final WireValues<Golden> BY_VALUE = WireValues.of(values());
        private final String value;

        Golden(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Golden of(String value) { return BY_VALUE.get(value); }
    }

    /** @param dev_ (in JSON: dev) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldValues(@JsonProperty("dev") @Nullable Long dev_,
            @JsonProperty("list") @OmitIfEmpty List<String> list, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord, RenamedRecord {
        public FieldValues { list = Copies.list(list); }

        @JsonCreator
        public FieldValues(@JsonProperty("dev") @Nullable Long dev_,
                @JsonProperty("list") @Nullable List<String> list) {
            this(dev_, list, new Metadata(PackagesDecoder.FIELD_VALUES.parts(MetadataNode.NONE, list)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof FieldValues that && recordFieldValues().equals(that.recordFieldValues());
        }

        @Override public int hashCode() { return recordFieldValues().hashCode(); }

        @Override public String toString() {
            return "FieldValues" + PackagesDecoder.FIELD_VALUES.text(recordFieldValues());
        }

        public List<@Nullable Object> recordFieldValues() {
            return dev.extractgen.runtime.support.FieldValues.of(dev_, list);
        }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues());
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.FIELD_VALUES; }

            public FieldMetadataEntry dev_() { return entry(0); }
            public List<FieldMetadataEntry> list() { return list(1); }
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MetadataShape(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord, RenamedRecord {
        @JsonCreator
        public MetadataShape(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(PackagesDecoder.METADATA_SHAPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof MetadataShape that && recordFieldValues().equals(that.recordFieldValues());
        }

        @Override public int hashCode() { return recordFieldValues().hashCode(); }

        @Override public String toString() {
            return "MetadataShape" + PackagesDecoder.METADATA_SHAPE.text(recordFieldValues());
        }

        public List<@Nullable Object> recordFieldValues() { return dev.extractgen.runtime.support.FieldValues.of(x); }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues());
        }

        @Override public RecordContent content(RenamedRecord record) {
            return new RecordContent(fieldMetadata, recordFieldValues());
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PackagesDecoder.METADATA_SHAPE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
