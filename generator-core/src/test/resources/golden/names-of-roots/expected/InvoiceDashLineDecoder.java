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

/** Decodes the results of LlamaExtract jobs into {@link InvoiceDashLine}. Decoders may be shared between threads. */
@Generated("invoice-line.json")
@NullMarked
public final class InvoiceDashLineDecoder extends ExtractDecoder<InvoiceDashLine> {
    private static final InvoiceDashLineDecoder STRICT = new InvoiceDashLineDecoder(Mode.STRICT);
    private static final InvoiceDashLineDecoder LENIENT = new InvoiceDashLineDecoder(Mode.LENIENT);

    static final Members INVOICE_DASH_LINE = Members.builder()
            .optional("x")
            .build();

    private InvoiceDashLineDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static InvoiceDashLineDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static InvoiceDashLineDecoder lenient() { return LENIENT; }

    @Override protected @Nullable InvoiceDashLine read(ValueReader in, MetadataNode metadata) {
        return readInvoiceDashLine(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(INVOICE_DASH_LINE); }

    static @Nullable InvoiceDashLine readInvoiceDashLine(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INVOICE_DASH_LINE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new InvoiceDashLine(x, new InvoiceDashLine.Metadata(INVOICE_DASH_LINE.parts(metadata)));
    }
}
