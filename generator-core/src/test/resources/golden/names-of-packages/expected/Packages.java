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
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.RenamedRecord;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.OmitIfEmpty;
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
                PackagesDecoder.metadataOfPackages(MetadataNode.NONE, fieldValues, metadataShape));
    }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof Packages that && recordFieldValues().equals(that.recordFieldValues());
    }

    @Override public int hashCode() {
        return recordFieldValues().hashCode();
    }

    @Override public String toString() {
        return "Packages" + PackagesDecoder.PACKAGES.text(recordFieldValues());
    }

    public List<@Nullable Object> recordFieldValues() {
        return dev.extractgen.runtime.support.FieldValues.of(dev_, java_, golden, fieldValues, metadataShape);
    }

    @Override public Stream<ExtractedField> extractedFields() {
        return FieldCollector.leaves(fieldMetadata, recordFieldValues());
    }

    @Override public void addTo(FieldCollector fields) {
        fields.addRecord(fieldMetadata, recordFieldValues());
    }

    public record Metadata(FieldMetadataEntry dev_, FieldMetadataEntry java_, FieldMetadataEntry golden,
            FieldValues.@Nullable Metadata fieldValues, MetadataShape.@Nullable Metadata metadataShape,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public FieldValues.Metadata fieldValues() {
            return fieldValues != null ? fieldValues : PackagesDecoder.bindFieldValues(null, MetadataNode.NONE);
        }

        @Override public MetadataShape.Metadata metadataShape() {
            return metadataShape != null ? metadataShape : PackagesDecoder.bindMetadataShape(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(PackagesDecoder.PACKAGES, dev_, java_, golden, fieldValues, metadataShape);
        }
    }

    public enum Golden {
        GOLDEN("golden");

        private static final WireValues<Golden> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        Golden(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Golden of(String value) {
            return BY_VALUE.get(value);
        }
    }

    /** @param dev_ (in JSON: dev) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldValues(@JsonProperty("dev") @Nullable Long dev_,
            @JsonProperty("list") @OmitIfEmpty List<String> list, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord, RenamedRecord {
        public FieldValues {
            list = Copies.list(list);
        }

        @JsonCreator
        public FieldValues(@JsonProperty("dev") @Nullable Long dev_,
                @JsonProperty("list") @Nullable List<String> list) {
            this(dev_, list, PackagesDecoder.metadataOfFieldValues(MetadataNode.NONE, list));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof FieldValues that && recordFieldValues().equals(that.recordFieldValues());
        }

        @Override public int hashCode() {
            return recordFieldValues().hashCode();
        }

        @Override public String toString() {
            return "FieldValues" + PackagesDecoder.FIELD_VALUES.text(recordFieldValues());
        }

        public List<@Nullable Object> recordFieldValues() {
            return dev.extractgen.runtime.support.FieldValues.of(dev_, list);
        }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues());
        }

        @Override public void addTo(FieldCollector fields) {
            fields.addRecord(fieldMetadata, recordFieldValues());
        }

        public record Metadata(FieldMetadataEntry dev_, List<FieldMetadataEntry> list, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                list = Copies.list(list);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(PackagesDecoder.FIELD_VALUES, dev_, list);
            }
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MetadataShape(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord, RenamedRecord {
        @JsonCreator
        public MetadataShape(@JsonProperty("x") @Nullable String x) {
            this(x, PackagesDecoder.metadataOfMetadataShape(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return other instanceof MetadataShape that && recordFieldValues().equals(that.recordFieldValues());
        }

        @Override public int hashCode() {
            return recordFieldValues().hashCode();
        }

        @Override public String toString() {
            return "MetadataShape" + PackagesDecoder.METADATA_SHAPE.text(recordFieldValues());
        }

        public List<@Nullable Object> recordFieldValues() {
            return dev.extractgen.runtime.support.FieldValues.of(x);
        }

        @Override public Stream<ExtractedField> extractedFields() {
            return FieldCollector.leaves(fieldMetadata, recordFieldValues());
        }

        @Override public void addTo(FieldCollector fields) {
            fields.addRecord(fieldMetadata, recordFieldValues());
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PackagesDecoder.METADATA_SHAPE, x);
            }
        }
    }
}
