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

/**
 * Decodes the results of LlamaExtract jobs into {@link InvoiceUnderscoreLine}. Decoders may be shared between threads.
 */
@Generated("invoice_line.json")
@NullMarked
public final class InvoiceUnderscoreLineDecoder extends ExtractDecoder<InvoiceUnderscoreLine> {
    private static final InvoiceUnderscoreLineDecoder STRICT = new InvoiceUnderscoreLineDecoder(Mode.STRICT);
    private static final InvoiceUnderscoreLineDecoder LENIENT = new InvoiceUnderscoreLineDecoder(Mode.LENIENT);

    static final Members INVOICE_UNDERSCORE_LINE = Members.builder()
            .optional("y")
            .build();

    private InvoiceUnderscoreLineDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static InvoiceUnderscoreLineDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static InvoiceUnderscoreLineDecoder lenient() { return LENIENT; }

    @Override protected @Nullable InvoiceUnderscoreLine read(ValueReader in, MetadataNode metadata) {
        return readInvoiceUnderscoreLine(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(INVOICE_UNDERSCORE_LINE); }

    static @Nullable InvoiceUnderscoreLine readInvoiceUnderscoreLine(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INVOICE_UNDERSCORE_LINE)) {
            return null;
        }
        String y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.string();
            }
        }
        return new InvoiceUnderscoreLine(y,
                new InvoiceUnderscoreLine.Metadata(INVOICE_UNDERSCORE_LINE.parts(metadata)));
    }
}
