package golden.references_of_all_kinds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("embedded.json")
@NullMarked
public record Embedded(@JsonProperty("shipment") @Nullable Shipment shipment, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Embedded(@JsonProperty("shipment") @Nullable Shipment shipment) {
        this(shipment, EmbeddedDecoder.metadataOfEmbedded(MetadataNode.NONE, shipment));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return EmbeddedDecoder.EMBEDDED.text("Embedded", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(shipment);
    }

    public record Metadata(Shipment.@Nullable Metadata shipment, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public Shipment.Metadata shipment() {
            return shipment != null ? shipment : EmbeddedDecoder.bindShipment(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(EmbeddedDecoder.EMBEDDED, shipment);
        }
    }

    public record Shipment(@JsonProperty("parcel") @Nullable Parcel parcel, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Shipment(@JsonProperty("parcel") @Nullable Parcel parcel) {
            this(parcel, EmbeddedDecoder.metadataOfShipment(MetadataNode.NONE, parcel));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return EmbeddedDecoder.SHIPMENT.text("Shipment", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(parcel);
        }

        public record Metadata(Parcel.@Nullable Metadata parcel, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public Parcel.Metadata parcel() {
                return parcel != null ? parcel : EmbeddedDecoder.bindParcel(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(EmbeddedDecoder.SHIPMENT, parcel);
            }
        }
    }

    public record Parcel(@JsonProperty("weight") @Nullable BigDecimal weight, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Parcel(@JsonProperty("weight") @Nullable BigDecimal weight) {
            this(weight, EmbeddedDecoder.metadataOfParcel(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return EmbeddedDecoder.PARCEL.text("Parcel", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(weight);
        }

        public record Metadata(FieldMetadataEntry weight, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(EmbeddedDecoder.PARCEL, weight);
            }
        }
    }
}
