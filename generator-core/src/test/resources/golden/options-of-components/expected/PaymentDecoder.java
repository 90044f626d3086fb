package golden.options_of_components;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Payment}. Decoders may be shared between threads. */
@Generated("payment.json")
@NullMarked
final class PaymentDecoder extends ExtractDecoder<Payment> {
    private static final PaymentDecoder STRICT = new PaymentDecoder(Mode.STRICT);
    private static final PaymentDecoder LENIENT = new PaymentDecoder(Mode.LENIENT);

    private static final Branches<Payment.Due> DUE = Branches.<Payment.Due>builder()
            .string(Elements.STRING, Payment.DueString::new)
            .object(PaymentDecoder::readLine, () -> PaymentDecoder.LINE)
            .build();

    static final Members PAYER = Members.builder(Payment.Payer.Metadata::new)
            .optional("name")
            .optional("currency")
            .build();

    static final Members LINE = Members.builder()
            .required("text")
            .build();

    static final Members PAYMENT = Members.builder()
            .required("reference")
            .required("amount")
            .optional("currency")
            .optional("accepted", MetadataShape.list())
            .optional("rates", MetadataShape.map(MetadataShape.list()))
            .optional("paid_on")
            .optional("instalments")
            .optional("at")
            .required("lines", MetadataShape.list(LINE))
            .optional("groups", MetadataShape.list(MetadataShape.list(LINE)))
            .required("payer", PAYER)
            .optional("codes", MetadataShape.list())
            .optional("marks", MetadataShape.map())
            .optional("status")
            .optional("due", MetadataShape.deferred())
            .build();

    private PaymentDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static PaymentDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static PaymentDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Payment read(ValueReader in, MetadataNode metadata) {
        return readPayment(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(PAYMENT); }

    static @Nullable Payment readPayment(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT)) {
            return null;
        }
        String reference = null;
        BigDecimal amount = null;
        Currency currency = null;
        List<@Nullable Currency> accepted = null;
        Map<String, List<Year>> rates = null;
        LocalDate paidOn = null;
        Integer instalments = null;
        String at = null;
        List<Payment.Line> lines = null;
        List<List<Payment.Line>> groups = null;
        Payment.Payer payer = null;
        List<String> codes = null;
        Map<String, @Nullable Long> marks = null;
        Payment.Status status = null;
        Payment.Due due = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> reference = in.string();
                case 1 -> amount = in.decimal();
                case 2 -> currency = Elements.<String, Currency>converted(Elements.STRING, Currency::getInstance, "java.util.Currency").read(in, metadata.at(2));
                case 3 -> accepted = in.nullableList(metadata.at(3), Elements.<String, Currency>converted(Elements.STRING, Currency::getInstance, "java.util.Currency"));
                case 4 -> rates = in.map(metadata.at(4), Elements.list(Elements.<String, Year>converted(Elements.STRING, Year::parse, "java.time.Year")));
                case 5 -> paidOn = in.date();
                case 6 -> instalments = in.int32();
                case 7 -> at = in.string();
                case 8 -> lines = in.list(metadata.at(8), PaymentDecoder::readLine);
                case 9 -> groups = in.list(metadata.at(9), Elements.list(PaymentDecoder::readLine));
                case 10 -> payer = readPayer(in, metadata.at(10));
                case 11 -> codes = in.list(metadata.at(11), Elements.STRING);
                case 12 -> marks = in.nullableMap(metadata.at(12), Elements.INT64);
                case 13 -> status = in.constant(Payment.Status::of);
                case 14 -> due = readDue(in, metadata.at(14));
            }
        }
        return new Payment(reference, amount, currency, accepted, rates, paidOn, instalments, at, lines, groups, payer,
                codes, marks, status, due, new Payment.Metadata(PAYMENT.parts(metadata, accepted, rates, lines, groups,
                payer, codes, marks, due)));
    }

    static Payment.@Nullable Line readLine(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LINE)) {
            return null;
        }
        String text = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> text = in.string();
            }
        }
        return new Payment.Line(text, new Payment.Line.Metadata(LINE.parts(metadata)));
    }

    static Payment.@Nullable Payer readPayer(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYER)) {
            return null;
        }
        String name = null;
        String currency = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> currency = in.string();
            }
        }
        return new Payment.Payer(name, currency, new Payment.Payer.Metadata(PAYER.parts(metadata)));
    }

    static Payment.@Nullable Due readDue(ValueReader in, MetadataNode metadata) { return in.branch(DUE, metadata); }
}
