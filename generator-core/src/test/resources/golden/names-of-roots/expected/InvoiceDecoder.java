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

/** Decodes the results of LlamaExtract jobs into {@link Invoice}. Decoders may be shared between threads. */
@Generated("Invoice.json")
@NullMarked
public final class InvoiceDecoder extends ExtractDecoder<Invoice> {
    private static final InvoiceDecoder STRICT = new InvoiceDecoder(Mode.STRICT);
    private static final InvoiceDecoder LENIENT = new InvoiceDecoder(Mode.LENIENT);

    static final Members INVOICE_INVOICE = Members.builder(Invoice.InvoiceInvoice.Metadata::new)
            .optional("invoice")
            .build();

    static final Members INVOICE = Members.builder()
            .optional("invoice", INVOICE_INVOICE)
            .build();

    private InvoiceDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static InvoiceDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static InvoiceDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Invoice read(ValueReader in, MetadataNode metadata) {
        return readInvoice(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(INVOICE); }

    static @Nullable Invoice readInvoice(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INVOICE)) {
            return null;
        }
        Invoice.InvoiceInvoice invoice = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> invoice = readInvoiceInvoice(in, metadata.at(0));
            }
        }
        return new Invoice(invoice, new Invoice.Metadata(INVOICE.parts(metadata, invoice)));
    }

    static Invoice.@Nullable InvoiceInvoice readInvoiceInvoice(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INVOICE_INVOICE)) {
            return null;
        }
        String invoice = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> invoice = in.string();
            }
        }
        return new Invoice.InvoiceInvoice(invoice,
                new Invoice.InvoiceInvoice.Metadata(INVOICE_INVOICE.parts(metadata)));
    }
}
