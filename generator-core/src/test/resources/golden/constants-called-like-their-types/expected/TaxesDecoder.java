package golden.constants_called_like_their_types;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Taxes}. Decoders may be shared between threads. */
@Generated("taxes.json")
@NullMarked
public final class TaxesDecoder extends ExtractDecoder<Taxes> {
    private static final TaxesDecoder STRICT = new TaxesDecoder(Mode.STRICT);
    private static final TaxesDecoder LENIENT = new TaxesDecoder(Mode.LENIENT);

    static final Members A1 = Members.builder(Taxes.A1.Metadata::new)
            .optional("a1")
            .build();

    static final Members TAXES = Members.builder()
            .optional("VAT")
            .optional("ID")
            .optional("x")
            .optional("a")
            .optional("1")
            .optional("A1", A1)
            .optional("VALUE")
            .optional("list", MetadataShape.list())
            .build();

    private TaxesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TaxesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TaxesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Taxes read(ValueReader in, MetadataNode metadata) { return readTaxes(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(TAXES); }

    static @Nullable Taxes readTaxes(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TAXES)) {
            return null;
        }
        Taxes.VAT vat = null;
        Taxes.ID id = null;
        Taxes.X x = null;
        Taxes.A a = null;
        Taxes._1Type _1 = null;
        Taxes.A1 a1 = null;
        Taxes.VALUE value = null;
        List<Taxes.ITEM> list = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> vat = in.constant(Taxes.VAT::of);
                case 1 -> id = in.scalarConstant(Taxes.ID::of);
                case 2 -> x = in.constant(Taxes.X::of);
                case 3 -> a = in.constant(Taxes.A::of);
                case 4 -> _1 = in.scalarConstant(Taxes._1Type::of);
                case 5 -> a1 = readA1(in, metadata.at(5));
                case 6 -> value = in.constant(Taxes.VALUE::of);
                case 7 -> list = in.list(metadata.at(7), Elements.constant(Taxes.ITEM::of));
            }
        }
        return new Taxes(vat, id, x, a, _1, a1, value, list, new Taxes.Metadata(TAXES.parts(metadata, a1, list)));
    }

    static Taxes.@Nullable A1 readA1(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(A1)) {
            return null;
        }
        Taxes.ITEM a1 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a1 = in.constant(Taxes.ITEM::of);
            }
        }
        return new Taxes.A1(a1, new Taxes.A1.Metadata(A1.parts(metadata)));
    }
}
