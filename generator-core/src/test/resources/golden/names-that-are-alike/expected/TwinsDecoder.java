package golden.names_that_are_alike;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Twins}. Decoders may be shared between threads. */
@Generated("twins.json")
@NullMarked
public final class TwinsDecoder extends ExtractDecoder<Twins> {
    private static final TwinsDecoder STRICT = new TwinsDecoder(Mode.STRICT);
    private static final TwinsDecoder LENIENT = new TwinsDecoder(Mode.LENIENT);

    static final Members TWINS = Members.builder()
            .optional("unit-price")
            .optional("unit_price")
            .optional("unitPrice")
            .optional("UnitPrice")
            .optional("unit price")
            .optional("unit.price")
            .optional("UNIT_PRICE")
            .optional("unitprice")
            .optional("unit--price")
            .optional("unit_price_")
            .optional("a")
            .optional("A")
            .optional("id")
            .optional("ID")
            .optional("Id")
            .optional("iD")
            .optional("ID_1")
            .optional("id1")
            .optional("x+")
            .optional("x-")
            .optional("x")
            .optional("x_")
            .optional("crate-type")
            .optional("crate_type")
            .build();

    private TwinsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TwinsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TwinsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Twins read(ValueReader in, MetadataNode metadata) { return readTwins(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(TWINS); }

    static @Nullable Twins readTwins(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TWINS)) {
            return null;
        }
        String unitDashPrice = null;
        String unitPrice_unit_price = null;
        String unitPrice = null;
        String unitPrice_UnitPrice = null;
        String unitSpacePrice = null;
        String unitDotPrice = null;
        String unitPrice_UNIT_PRICE = null;
        String unitprice = null;
        String unitDashDashPrice = null;
        String unitUnderscorePriceUnderscore = null;
        String a = null;
        String a_A = null;
        String id = null;
        String id_ID = null;
        String id_Id = null;
        String iD = null;
        String idUnderscore1 = null;
        String id1 = null;
        String xPlus = null;
        String xDash = null;
        String x = null;
        String xUnderscore = null;
        String crateDashType = null;
        String crateUnderscoreType = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> unitDashPrice = in.string();
                case 1 -> unitPrice_unit_price = in.string();
                case 2 -> unitPrice = in.string();
                case 3 -> unitPrice_UnitPrice = in.string();
                case 4 -> unitSpacePrice = in.string();
                case 5 -> unitDotPrice = in.string();
                case 6 -> unitPrice_UNIT_PRICE = in.string();
                case 7 -> unitprice = in.string();
                case 8 -> unitDashDashPrice = in.string();
                case 9 -> unitUnderscorePriceUnderscore = in.string();
                case 10 -> a = in.string();
                case 11 -> a_A = in.string();
                case 12 -> id = in.string();
                case 13 -> id_ID = in.string();
                case 14 -> id_Id = in.string();
                case 15 -> iD = in.string();
                case 16 -> idUnderscore1 = in.string();
                case 17 -> id1 = in.string();
                case 18 -> xPlus = in.string();
                case 19 -> xDash = in.string();
                case 20 -> x = in.string();
                case 21 -> xUnderscore = in.string();
                case 22 -> crateDashType = in.string();
                case 23 -> crateUnderscoreType = in.string();
            }
        }
        return new Twins(unitDashPrice, unitPrice_unit_price, unitPrice, unitPrice_UnitPrice, unitSpacePrice,
                unitDotPrice, unitPrice_UNIT_PRICE, unitprice, unitDashDashPrice, unitUnderscorePriceUnderscore, a, a_A,
                id, id_ID, id_Id, iD, idUnderscore1, id1, xPlus, xDash, x, xUnderscore, crateDashType,
                crateUnderscoreType, new Twins.Metadata(TWINS.parts(metadata)));
    }
}
