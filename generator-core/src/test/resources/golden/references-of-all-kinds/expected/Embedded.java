package golden.references_of_all_kinds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
        this(shipment, new Metadata(EmbeddedDecoder.EMBEDDED.parts(MetadataNode.NONE, shipment)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return EmbeddedDecoder.EMBEDDED.text("Embedded", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(shipment); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return EmbeddedDecoder.EMBEDDED; }

        public Shipment.Metadata shipment() { return (Shipment.Metadata) part(0); }
    }

    public record Shipment(@JsonProperty("parcel") @Nullable Parcel parcel, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Shipment(@JsonProperty("parcel") @Nullable Parcel parcel) {
            this(parcel, new Metadata(EmbeddedDecoder.SHIPMENT.parts(MetadataNode.NONE, parcel)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return EmbeddedDecoder.SHIPMENT.text("Shipment", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(parcel); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return EmbeddedDecoder.SHIPMENT; }

            public Parcel.Metadata parcel() { return (Parcel.Metadata) part(0); }
        }
    }

    public record Parcel(@JsonProperty("weight") @Nullable BigDecimal weight, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Parcel(@JsonProperty("weight") @Nullable BigDecimal weight) {
            this(weight, new Metadata(EmbeddedDecoder.PARCEL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return EmbeddedDecoder.PARCEL.text("Parcel", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(weight); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return EmbeddedDecoder.PARCEL; }

            public FieldMetadataEntry weight() { return entry(0); }
        }
    }
}
