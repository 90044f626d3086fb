package golden.nested_objects_and_lists;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Invoice}. Decoders may be shared between threads. */
@Generated("invoice.json")
@NullMarked
public final class InvoiceDecoder extends ExtractDecoder<Invoice> {
    private static final InvoiceDecoder STRICT = new InvoiceDecoder(Mode.STRICT);
    private static final InvoiceDecoder LENIENT = new InvoiceDecoder(Mode.LENIENT);
    static final MetadataShape SKILLS_ARRAY = MetadataShape.list();
    static final MetadataShape SKILLS_OBJECT = MetadataShape.map(MetadataShape.list());

    private static final Branches<Invoice.Skills> SKILLS = Branches.<Invoice.Skills>builder()
            .list(Elements.list(Elements.STRING), InvoiceDecoder.SKILLS_ARRAY, Invoice.SkillsArray::new)
            .map(Elements.map(Elements.list(Elements.STRING)), InvoiceDecoder.SKILLS_OBJECT, Invoice.SkillsObject::new)
            .build();

    private static final Branches<Invoice.Start> START = Branches.<Invoice.Start>builder()
            .string(Elements.STRING, Invoice.StartString::new)
            .number(Elements.INT64, Invoice.StartInteger::new)
            .build();

    static final Members ITEM = Members.builder()
            .required("description")
            .optional("quantity")
            .required("amount")
            .nullable("status")
            .build();

    static final Members ADDRESS = Members.builder(Invoice.Address.Metadata::new)
            .optional("street")
            .optional("lines", MetadataShape.list())
            .build();

    static final Members INVOICE = Members.builder()
            .required("vendor")
            .optional("invoice_number")
            .optional("issued_on")
            .optional("paid")
            .nullable("address", ADDRESS)
            .required("items", MetadataShape.list(ITEM))
            .optional("tags", MetadataShape.list())
            .optional("matrix", MetadataShape.list(MetadataShape.list()))
            .nullable("start", MetadataShape.deferred())
            .optional("skills", MetadataShape.deferred())
            .optional("extra", MetadataShape.map())
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
        String vendor = null;
        String invoiceNumber = null;
        LocalDate issuedOn = null;
        Boolean paid = null;
        Invoice.Address address = null;
        List<Invoice.Item> items = null;
        List<String> tags = null;
        List<List<BigDecimal>> matrix = null;
        Invoice.Start start = null;
        Invoice.Skills skills = null;
        Map<String, @Nullable Object> extra = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> vendor = in.string();
                case 1 -> invoiceNumber = in.string();
                case 2 -> issuedOn = in.date();
                case 3 -> paid = in.bool();
                case 4 -> address = readAddress(in, metadata.at(4));
                case 5 -> items = in.list(metadata.at(5), InvoiceDecoder::readItem);
                case 6 -> tags = in.list(metadata.at(6), Elements.STRING);
                case 7 -> matrix = in.list(metadata.at(7), Elements.list(Elements.DECIMAL));
                case 8 -> start = readStart(in, metadata.at(8));
                case 9 -> skills = readSkills(in, metadata.at(9));
                case 10 -> extra = in.nullableMap(metadata.at(10), Elements.VALUE);
            }
        }
        return new Invoice(vendor, invoiceNumber, issuedOn, paid, address, items, tags, matrix, start, skills, extra,
                new Invoice.Metadata(INVOICE.parts(metadata, address, items, tags, matrix, start, skills, extra)));
    }

    static Invoice.@Nullable Address readAddress(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADDRESS)) {
            return null;
        }
        String street = null;
        List<String> lines = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> street = in.string();
                case 1 -> lines = in.list(metadata.at(1), Elements.STRING);
            }
        }
        return new Invoice.Address(street, lines, new Invoice.Address.Metadata(ADDRESS.parts(metadata, lines)));
    }

    static Invoice.@Nullable Item readItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ITEM)) {
            return null;
        }
        String description = null;
        Long quantity = null;
        BigDecimal amount = null;
        Invoice.Status status = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> description = in.string();
                case 1 -> quantity = in.int64();
                case 2 -> amount = in.decimal();
                case 3 -> status = in.constant(Invoice.Status::of);
            }
        }
        return new Invoice.Item(description, quantity, amount, status, new Invoice.Item.Metadata(ITEM.parts(metadata)));
    }

    static Invoice.@Nullable Start readStart(ValueReader in, MetadataNode metadata) {
        return in.branch(START, metadata);
    }

    static Invoice.@Nullable Skills readSkills(ValueReader in, MetadataNode metadata) {
        return in.branch(SKILLS, metadata);
    }
}
