package golden.definitions_and_references;

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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Extended}. Decoders may be shared between threads. */
@Generated("extended.json")
@NullMarked
public final class ExtendedDecoder extends ExtractDecoder<Extended> {
    private static final ExtendedDecoder STRICT = new ExtendedDecoder(Mode.STRICT);
    private static final ExtendedDecoder LENIENT = new ExtendedDecoder(Mode.LENIENT);

    static final Members NOTARY = Members.builder()
            .optional("name")
            .required("office")
            .build();

    static final Members PAYMENT_IBAN = Members.builder()
            .required("iban")
            .build();

    static final Members PAYMENT_CASH = Members.builder()
            .required("cash")
            .build();

    private static final Branches<Extended.Witness> WITNESS = Branches.<Extended.Witness>builder()
            .object(ExtendedDecoder::readPerson, () -> ExtendedDecoder.PERSON)
            .object(ExtendedDecoder::readNotary, () -> ExtendedDecoder.NOTARY)
            .build();

    private static final Branches<Extended.Payment> PAYMENT = Branches.<Extended.Payment>builder()
            .object(ExtendedDecoder::readPaymentCash, () -> ExtendedDecoder.PAYMENT_CASH)
            .object(ExtendedDecoder::readPaymentIban, () -> ExtendedDecoder.PAYMENT_IBAN)
            .build();

    private static final Branches<Extended.OtherContact> OTHER_CONTACT = Branches.<Extended.OtherContact>builder()
            .string(Elements.STRING, Extended.OtherContactString::new)
            .object(ExtendedDecoder::readPerson, () -> ExtendedDecoder.PERSON)
            .object(ExtendedDecoder::readCompany, () -> ExtendedDecoder.COMPANY)
            .build();

    private static final Branches<Extended.Contact> CONTACT = Branches.<Extended.Contact>builder()
            .object(ExtendedDecoder::readPerson, () -> ExtendedDecoder.PERSON)
            .object(ExtendedDecoder::readCompany, () -> ExtendedDecoder.COMPANY)
            .build();

    static final Members COMPANY = Members.builder(Extended.Company.Metadata::new)
            .required("number")
            .optional("name")
            .build();

    static final Members PERSON = Members.builder(Extended.Person.Metadata::new)
            .optional("name")
            .required("born")
            .build();

    static final Members EXTENDED = Members.builder()
            .optional("buyer", PERSON)
            .optional("seller", COMPANY)
            .optional("contact", MetadataShape.deferred())
            .optional("otherContact", MetadataShape.deferred())
            .optional("payment", MetadataShape.deferred())
            .optional("witness", MetadataShape.deferred())
            .build();

    private ExtendedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ExtendedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ExtendedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Extended read(ValueReader in, MetadataNode metadata) {
        return readExtended(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(EXTENDED); }

    static @Nullable Extended readExtended(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EXTENDED)) {
            return null;
        }
        Extended.Person buyer = null;
        Extended.Company seller = null;
        Extended.Contact contact = null;
        Extended.OtherContact otherContact = null;
        Extended.Payment payment = null;
        Extended.Witness witness = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> buyer = readPerson(in, metadata.at(0));
                case 1 -> seller = readCompany(in, metadata.at(1));
                case 2 -> contact = readContact(in, metadata.at(2));
                case 3 -> otherContact = readOtherContact(in, metadata.at(3));
                case 4 -> payment = readPayment(in, metadata.at(4));
                case 5 -> witness = readWitness(in, metadata.at(5));
            }
        }
        return new Extended(buyer, seller, contact, otherContact, payment, witness,
                new Extended.Metadata(EXTENDED.parts(metadata, buyer, seller, contact, otherContact, payment,
                witness)));
    }

    static Extended.@Nullable Person readPerson(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PERSON)) {
            return null;
        }
        String name = null;
        LocalDate born = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> born = in.date();
            }
        }
        return new Extended.Person(name, born, new Extended.Person.Metadata(PERSON.parts(metadata)));
    }

    static Extended.@Nullable Company readCompany(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(COMPANY)) {
            return null;
        }
        String number = null;
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> number = in.string();
                case 1 -> name = in.string();
            }
        }
        return new Extended.Company(number, name, new Extended.Company.Metadata(COMPANY.parts(metadata)));
    }

    static Extended.@Nullable Contact readContact(ValueReader in, MetadataNode metadata) {
        return in.branch(CONTACT, metadata);
    }

    static Extended.@Nullable OtherContact readOtherContact(ValueReader in, MetadataNode metadata) {
        return in.branch(OTHER_CONTACT, metadata);
    }

    static Extended.@Nullable Payment readPayment(ValueReader in, MetadataNode metadata) {
        return in.branch(PAYMENT, metadata);
    }

    static Extended.@Nullable Witness readWitness(ValueReader in, MetadataNode metadata) {
        return in.branch(WITNESS, metadata);
    }

    static Extended.@Nullable PaymentCash readPaymentCash(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT_CASH)) {
            return null;
        }
        BigDecimal cash = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> cash = in.decimal();
            }
        }
        return new Extended.PaymentCash(cash, new Extended.PaymentCash.Metadata(PAYMENT_CASH.parts(metadata)));
    }

    static Extended.@Nullable PaymentIban readPaymentIban(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT_IBAN)) {
            return null;
        }
        String iban = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> iban = in.string();
            }
        }
        return new Extended.PaymentIban(iban, new Extended.PaymentIban.Metadata(PAYMENT_IBAN.parts(metadata)));
    }

    static Extended.@Nullable Notary readNotary(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NOTARY)) {
            return null;
        }
        String name = null;
        String office = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> office = in.string();
            }
        }
        return new Extended.Notary(name, office, new Extended.Notary.Metadata(NOTARY.parts(metadata)));
    }
}
