package golden.names_that_are_alike;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param unitDashPrice (in JSON: unit-price)
 * @param unitPrice_unit_price (in JSON: unit_price)
 * @param unitPrice_UnitPrice (in JSON: UnitPrice)
 * @param unitSpacePrice (in JSON: unit price)
 * @param unitDotPrice (in JSON: unit.price)
 * @param unitPrice_UNIT_PRICE (in JSON: UNIT_PRICE)
 * @param unitDashDashPrice (in JSON: unit--price)
 * @param unitUnderscorePriceUnderscore (in JSON: unit_price_)
 * @param a_A (in JSON: A)
 * @param id_ID (in JSON: ID)
 * @param id_Id (in JSON: Id)
 * @param idUnderscore1 (in JSON: ID_1)
 * @param xPlus (in JSON: x+)
 * @param xDash (in JSON: x-)
 * @param xUnderscore (in JSON: x_)
 * @param crateDashType (in JSON: crate-type)
 * @param crateUnderscoreType (in JSON: crate_type)
 */
@Generated("twins.json")
@NullMarked
public record Twins(@JsonProperty("unit-price") @Nullable String unitDashPrice,
        @JsonProperty("unit_price") @Nullable String unitPrice_unit_price,
        @JsonProperty("unitPrice") @Nullable String unitPrice,
        @JsonProperty("UnitPrice") @Nullable String unitPrice_UnitPrice,
        @JsonProperty("unit price") @Nullable String unitSpacePrice,
        @JsonProperty("unit.price") @Nullable String unitDotPrice,
        @JsonProperty("UNIT_PRICE") @Nullable String unitPrice_UNIT_PRICE,
        @JsonProperty("unitprice") @Nullable String unitprice,
        @JsonProperty("unit--price") @Nullable String unitDashDashPrice,
        @JsonProperty("unit_price_") @Nullable String unitUnderscorePriceUnderscore,
        @JsonProperty("a") @Nullable String a, @JsonProperty("A") @Nullable String a_A,
        @JsonProperty("id") @Nullable String id, @JsonProperty("ID") @Nullable String id_ID,
        @JsonProperty("Id") @Nullable String id_Id, @JsonProperty("iD") @Nullable String iD,
        @JsonProperty("ID_1") @Nullable String idUnderscore1, @JsonProperty("id1") @Nullable String id1,
        @JsonProperty("x+") @Nullable String xPlus, @JsonProperty("x-") @Nullable String xDash,
        @JsonProperty("x") @Nullable String x, @JsonProperty("x_") @Nullable String xUnderscore,
        @JsonProperty("crate-type") @Nullable String crateDashType,
        @JsonProperty("crate_type") @Nullable String crateUnderscoreType, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Twins(@JsonProperty("unit-price") @Nullable String unitDashPrice,
            @JsonProperty("unit_price") @Nullable String unitPrice_unit_price,
            @JsonProperty("unitPrice") @Nullable String unitPrice,
            @JsonProperty("UnitPrice") @Nullable String unitPrice_UnitPrice,
            @JsonProperty("unit price") @Nullable String unitSpacePrice,
            @JsonProperty("unit.price") @Nullable String unitDotPrice,
            @JsonProperty("UNIT_PRICE") @Nullable String unitPrice_UNIT_PRICE,
            @JsonProperty("unitprice") @Nullable String unitprice,
            @JsonProperty("unit--price") @Nullable String unitDashDashPrice,
            @JsonProperty("unit_price_") @Nullable String unitUnderscorePriceUnderscore,
            @JsonProperty("a") @Nullable String a, @JsonProperty("A") @Nullable String a_A,
            @JsonProperty("id") @Nullable String id, @JsonProperty("ID") @Nullable String id_ID,
            @JsonProperty("Id") @Nullable String id_Id, @JsonProperty("iD") @Nullable String iD,
            @JsonProperty("ID_1") @Nullable String idUnderscore1, @JsonProperty("id1") @Nullable String id1,
            @JsonProperty("x+") @Nullable String xPlus, @JsonProperty("x-") @Nullable String xDash,
            @JsonProperty("x") @Nullable String x, @JsonProperty("x_") @Nullable String xUnderscore,
            @JsonProperty("crate-type") @Nullable String crateDashType,
            @JsonProperty("crate_type") @Nullable String crateUnderscoreType) {
        this(unitDashPrice, unitPrice_unit_price, unitPrice, unitPrice_UnitPrice, unitSpacePrice, unitDotPrice,
                unitPrice_UNIT_PRICE, unitprice, unitDashDashPrice, unitUnderscorePriceUnderscore, a, a_A, id, id_ID,
                id_Id, iD, idUnderscore1, id1, xPlus, xDash, x, xUnderscore, crateDashType, crateUnderscoreType,
                new Metadata(TwinsDecoder.TWINS.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return TwinsDecoder.TWINS.text("Twins", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(unitDashPrice, unitPrice_unit_price, unitPrice, unitPrice_UnitPrice, unitSpacePrice,
                unitDotPrice, unitPrice_UNIT_PRICE, unitprice, unitDashDashPrice, unitUnderscorePriceUnderscore, a, a_A,
                id, id_ID, id_Id, iD, idUnderscore1, id1, xPlus, xDash, x, xUnderscore, crateDashType,
                crateUnderscoreType);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return TwinsDecoder.TWINS; }

        public FieldMetadataEntry unitDashPrice() { return entry(0); }
        public FieldMetadataEntry unitPrice_unit_price() { return entry(1); }
        public FieldMetadataEntry unitPrice() { return entry(2); }
        public FieldMetadataEntry unitPrice_UnitPrice() { return entry(3); }
        public FieldMetadataEntry unitSpacePrice() { return entry(4); }
        public FieldMetadataEntry unitDotPrice() { return entry(5); }
        public FieldMetadataEntry unitPrice_UNIT_PRICE() { return entry(6); }
        public FieldMetadataEntry unitprice() { return entry(7); }
        public FieldMetadataEntry unitDashDashPrice() { return entry(8); }
        public FieldMetadataEntry unitUnderscorePriceUnderscore() { return entry(9); }
        public FieldMetadataEntry a() { return entry(10); }
        public FieldMetadataEntry a_A() { return entry(11); }
        public FieldMetadataEntry id() { return entry(12); }
        public FieldMetadataEntry id_ID() { return entry(13); }
        public FieldMetadataEntry id_Id() { return entry(14); }
        public FieldMetadataEntry iD() { return entry(15); }
        public FieldMetadataEntry idUnderscore1() { return entry(16); }
        public FieldMetadataEntry id1() { return entry(17); }
        public FieldMetadataEntry xPlus() { return entry(18); }
        public FieldMetadataEntry xDash() { return entry(19); }
        public FieldMetadataEntry x() { return entry(20); }
        public FieldMetadataEntry xUnderscore() { return entry(21); }
        public FieldMetadataEntry crateDashType() { return entry(22); }
        public FieldMetadataEntry crateUnderscoreType() { return entry(23); }
    }
}
