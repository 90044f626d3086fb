package golden.names_that_are_alike;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
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
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
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
                Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Twins that && Objects.equals(unitDashPrice, that.unitDashPrice)
                && Objects.equals(unitPrice_unit_price, that.unitPrice_unit_price)
                && Objects.equals(unitPrice, that.unitPrice)
                && Objects.equals(unitPrice_UnitPrice, that.unitPrice_UnitPrice)
                && Objects.equals(unitSpacePrice, that.unitSpacePrice)
                && Objects.equals(unitDotPrice, that.unitDotPrice)
                && Objects.equals(unitPrice_UNIT_PRICE, that.unitPrice_UNIT_PRICE)
                && Objects.equals(unitprice, that.unitprice)
                && Objects.equals(unitDashDashPrice, that.unitDashDashPrice)
                && Objects.equals(unitUnderscorePriceUnderscore, that.unitUnderscorePriceUnderscore)
                && Objects.equals(a, that.a) && Objects.equals(a_A, that.a_A) && Objects.equals(id, that.id)
                && Objects.equals(id_ID, that.id_ID) && Objects.equals(id_Id, that.id_Id) && Objects.equals(iD, that.iD)
                && Objects.equals(idUnderscore1, that.idUnderscore1) && Objects.equals(id1, that.id1)
                && Objects.equals(xPlus, that.xPlus) && Objects.equals(xDash, that.xDash) && Objects.equals(x, that.x)
                && Objects.equals(xUnderscore, that.xUnderscore) && Objects.equals(crateDashType, that.crateDashType)
                && Objects.equals(crateUnderscoreType, that.crateUnderscoreType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitDashPrice, unitPrice_unit_price, unitPrice, unitPrice_UnitPrice, unitSpacePrice,
                unitDotPrice, unitPrice_UNIT_PRICE, unitprice, unitDashDashPrice, unitUnderscorePriceUnderscore, a, a_A,
                id, id_ID, id_Id, iD, idUnderscore1, id1, xPlus, xDash, x, xUnderscore, crateDashType,
                crateUnderscoreType);
    }

    @Override
    public String toString() {
        return "Twins[unitDashPrice=" + unitDashPrice + ", unitPrice_unit_price=" + unitPrice_unit_price
                + ", unitPrice=" + unitPrice + ", unitPrice_UnitPrice=" + unitPrice_UnitPrice
                + ", unitSpacePrice=" + unitSpacePrice + ", unitDotPrice=" + unitDotPrice
                + ", unitPrice_UNIT_PRICE=" + unitPrice_UNIT_PRICE + ", unitprice=" + unitprice
                + ", unitDashDashPrice=" + unitDashDashPrice
                + ", unitUnderscorePriceUnderscore=" + unitUnderscorePriceUnderscore + ", a=" + a + ", a_A=" + a_A
                + ", id=" + id + ", id_ID=" + id_ID + ", id_Id=" + id_Id + ", iD=" + iD
                + ", idUnderscore1=" + idUnderscore1 + ", id1=" + id1 + ", xPlus=" + xPlus + ", xDash=" + xDash
                + ", x=" + x + ", xUnderscore=" + xUnderscore + ", crateDashType=" + crateDashType
                + ", crateUnderscoreType=" + crateUnderscoreType + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/unit-price", unitDashPrice, fieldMetadata.unitDashPrice())
                .add("/unit_price", unitPrice_unit_price, fieldMetadata.unitPrice_unit_price())
                .add("/unitPrice", unitPrice, fieldMetadata.unitPrice())
                .add("/UnitPrice", unitPrice_UnitPrice, fieldMetadata.unitPrice_UnitPrice())
                .add("/unit price", unitSpacePrice, fieldMetadata.unitSpacePrice())
                .add("/unit.price", unitDotPrice, fieldMetadata.unitDotPrice())
                .add("/UNIT_PRICE", unitPrice_UNIT_PRICE, fieldMetadata.unitPrice_UNIT_PRICE())
                .add("/unitprice", unitprice, fieldMetadata.unitprice())
                .add("/unit--price", unitDashDashPrice, fieldMetadata.unitDashDashPrice())
                .add("/unit_price_", unitUnderscorePriceUnderscore, fieldMetadata.unitUnderscorePriceUnderscore())
                .add("/a", a, fieldMetadata.a())
                .add("/A", a_A, fieldMetadata.a_A())
                .add("/id", id, fieldMetadata.id())
                .add("/ID", id_ID, fieldMetadata.id_ID())
                .add("/Id", id_Id, fieldMetadata.id_Id())
                .add("/iD", iD, fieldMetadata.iD())
                .add("/ID_1", idUnderscore1, fieldMetadata.idUnderscore1())
                .add("/id1", id1, fieldMetadata.id1())
                .add("/x+", xPlus, fieldMetadata.xPlus())
                .add("/x-", xDash, fieldMetadata.xDash())
                .add("/x", x, fieldMetadata.x())
                .add("/x_", xUnderscore, fieldMetadata.xUnderscore())
                .add("/crate-type", crateDashType, fieldMetadata.crateDashType())
                .add("/crate_type", crateUnderscoreType, fieldMetadata.crateUnderscoreType())
                .stream();
    }

    /** What the service said about each value of {@link Twins}. */
    public record Metadata(FieldMetadataEntry unitDashPrice, FieldMetadataEntry unitPrice_unit_price,
            FieldMetadataEntry unitPrice, FieldMetadataEntry unitPrice_UnitPrice, FieldMetadataEntry unitSpacePrice,
            FieldMetadataEntry unitDotPrice, FieldMetadataEntry unitPrice_UNIT_PRICE, FieldMetadataEntry unitprice,
            FieldMetadataEntry unitDashDashPrice, FieldMetadataEntry unitUnderscorePriceUnderscore,
            FieldMetadataEntry a, FieldMetadataEntry a_A, FieldMetadataEntry id, FieldMetadataEntry id_ID,
            FieldMetadataEntry id_Id, FieldMetadataEntry iD, FieldMetadataEntry idUnderscore1, FieldMetadataEntry id1,
            FieldMetadataEntry xPlus, FieldMetadataEntry xDash, FieldMetadataEntry x, FieldMetadataEntry xUnderscore,
            FieldMetadataEntry crateDashType, FieldMetadataEntry crateUnderscoreType, @Nullable String objectReasoning)
            implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), node.entry(7), node.entry(8), node.entry(9), node.entry(10),
                    node.entry(11), node.entry(12), node.entry(13), node.entry(14), node.entry(15), node.entry(16),
                    node.entry(17), node.entry(18), node.entry(19), node.entry(20), node.entry(21), node.entry(22),
                    node.entry(23), node.reasoning());
        }
    }
}
