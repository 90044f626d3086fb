package golden.members_that_are_only_required;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Invoice}. Decoders may be shared between threads. */
@Generated("invoice.json")
@NullMarked
public final class InvoiceDecoder extends ExtractDecoder<Invoice> {
    private static final InvoiceDecoder STRICT = new InvoiceDecoder(Mode.STRICT);
    private static final InvoiceDecoder LENIENT = new InvoiceDecoder(Mode.LENIENT);

    static final Members PAYMENT = Members.builder(Invoice.Payment.Metadata::new)
            .optional("iban")
            .optional("card")
            .build();

    static final Members RATES = Members.builder(Invoice.Rates.Metadata::new)
            .required("base")
            .required("reduced")
            .required("x-special")
            .matching(MetadataShape.entry(), "^x-")
            .open(MetadataShape.entry())
            .build();

    static final Members SELLER = Members.builder(Invoice.Seller.Metadata::new)
            .required("name")
            .requiredNullable("vat_id")
            .build();

    static final Members INVOICE = Members.builder()
            .optional("totel")
            .requiredNullable("seller", SELLER)
            .optional("rates", RATES)
            .optional("payment", PAYMENT)
            .requiredNullable("total")
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
        BigDecimal totel = null;
        Invoice.Seller seller = null;
        Invoice.Rates rates = null;
        Invoice.Payment payment = null;
        Object total = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> totel = in.decimal();
                case 1 -> seller = readSeller(in, metadata.at(1));
                case 2 -> rates = readRates(in, metadata.at(2));
                case 3 -> payment = readPayment(in, metadata.at(3));
                case 4 -> total = in.value();
            }
        }
        return new Invoice(totel, seller, rates, payment, total,
                new Invoice.Metadata(INVOICE.parts(metadata, seller, rates, payment)));
    }

    static Invoice.@Nullable Seller readSeller(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SELLER)) {
            return null;
        }
        String name = null;
        Object vatId = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> vatId = in.value();
            }
        }
        return new Invoice.Seller(name, vatId, new Invoice.Seller.Metadata(SELLER.parts(metadata)));
    }

    static Invoice.@Nullable Rates readRates(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RATES)) {
            return null;
        }
        BigDecimal base = null;
        BigDecimal reduced = null;
        String xSpecial = null;
        Map<String, String> patternProperties = new LinkedHashMap<>();
        Map<String, BigDecimal> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> base = in.decimal();
                case 1 -> reduced = in.decimal();
                case 2 -> xSpecial = in.string();
                case 3 -> in.member(patternProperties, metadata.at(3), Elements.STRING);
                case 4 -> in.member(additionalProperties, metadata.at(4), Elements.DECIMAL);
            }
        }
        return new Invoice.Rates(base, reduced, xSpecial, patternProperties, additionalProperties,
                new Invoice.Rates.Metadata(RATES.parts(metadata, patternProperties, additionalProperties)));
    }

    static Invoice.@Nullable Payment readPayment(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT)) {
            return null;
        }
        String iban = null;
        String card = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> iban = in.string();
                case 1 -> card = in.string();
            }
        }
        return new Invoice.Payment(iban, card, new Invoice.Payment.Metadata(PAYMENT.parts(metadata)));
    }
}
