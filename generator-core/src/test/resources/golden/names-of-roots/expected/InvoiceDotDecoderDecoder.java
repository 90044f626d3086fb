package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link InvoiceDotDecoder}. Decoders may be shared between threads. */
@Generated("invoice.decoder.json")
@NullMarked
public final class InvoiceDotDecoderDecoder extends ExtractDecoder<InvoiceDotDecoder> {
    private static final InvoiceDotDecoderDecoder STRICT = new InvoiceDotDecoderDecoder(Mode.STRICT);
    private static final InvoiceDotDecoderDecoder LENIENT = new InvoiceDotDecoderDecoder(Mode.LENIENT);

    static final Members INVOICE_DOT_DECODER = Members.builder()
            .optional("x")
            .build();

    private InvoiceDotDecoderDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static InvoiceDotDecoderDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static InvoiceDotDecoderDecoder lenient() { return LENIENT; }

    @Override protected @Nullable InvoiceDotDecoder read(ValueReader in, MetadataNode metadata) {
        return readInvoiceDotDecoder(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(INVOICE_DOT_DECODER); }

    static @Nullable InvoiceDotDecoder readInvoiceDotDecoder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INVOICE_DOT_DECODER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new InvoiceDotDecoder(x, new InvoiceDotDecoder.Metadata(INVOICE_DOT_DECODER.parts(metadata)));
    }
}
