package golden.things_that_are_deprecated;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Old}. Decoders may be shared between threads. */
@SuppressWarnings("deprecation")
@Generated("old.json")
@NullMarked
public final class OldDecoder extends ExtractDecoder<Old> {
    private static final OldDecoder STRICT = new OldDecoder(Mode.STRICT);
    private static final OldDecoder LENIENT = new OldDecoder(Mode.LENIENT);

    static final Members COMPANY = Members.builder()
            .required("vat")
            .build();

    static final Members PERSON = Members.builder()
            .required("name")
            .build();

    static final Members RANGE = Members.builder(Old.Range.Metadata::new)
            .optional("0")
            .optional("1")
            .open(MetadataShape.entry())
            .build();

    private static final Branches<Old.Payment> PAYMENT = Branches.<Old.Payment>builder()
            .string(Elements.STRING, Old.PaymentString::new)
            .number(Elements.INT64, Old.PaymentInteger::new)
            .build();

    private static final Branches<Old.Party> PARTY = Branches.<Old.Party>builder()
            .string(Elements.STRING, Old.PartyString::new)
            .object(OldDecoder::readPerson, () -> OldDecoder.PERSON)
            .object(OldDecoder::readCompany, () -> OldDecoder.COMPANY)
            .build();

    static final Members ADDRESS = Members.builder(Old.Address.Metadata::new)
            .optional("street")
            .build();

    static final Members OLD = Members.builder()
            .optional("number")
            .optional("old_number")
            .optional("issued")
            .optional("lines", MetadataShape.list())
            .optional("codes", MetadataShape.list())
            .optional("reason")
            .optional("status")
            .optional("address", ADDRESS)
            .optional("addresses", MetadataShape.list(ADDRESS))
            .nullable("currency")
            .optional("mode")
            .optional("party", MetadataShape.deferred())
            .optional("payment", MetadataShape.deferred())
            .optional("range", MetadataShape.tuple(RANGE))
            .build();

    private OldDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OldDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OldDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Old read(ValueReader in, MetadataNode metadata) { return readOld(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(OLD); }

    static @Nullable Old readOld(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OLD)) {
            return null;
        }
        String number = null;
        String oldNumber = null;
        LocalDate issued = null;
        List<String> lines = null;
        List<String> codes = null;
        String reason = null;
        Old.Status status = null;
        Old.Address address = null;
        List<Old.Address> addresses = null;
        String currency = null;
        Old.Mode mode = null;
        Old.Party party = null;
        Old.Payment payment = null;
        Old.Range range = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> number = in.string();
                case 1 -> oldNumber = in.string();
                case 2 -> issued = in.date();
                case 3 -> lines = in.list(metadata.at(3), Elements.STRING);
                case 4 -> codes = in.list(metadata.at(4), Elements.STRING);
                case 5 -> reason = in.string();
                case 6 -> status = in.constant(Old.Status::of);
                case 7 -> address = readAddress(in, metadata.at(7));
                case 8 -> addresses = in.list(metadata.at(8), OldDecoder::readAddress);
                case 9 -> currency = in.string();
                case 10 -> mode = in.constant(Old.Mode::of);
                case 11 -> party = readParty(in, metadata.at(11));
                case 12 -> payment = readPayment(in, metadata.at(12));
                case 13 -> range = readRange(in, metadata.at(13));
            }
        }
        return new Old(number, oldNumber, issued, lines, codes, reason, status, address, addresses, currency, mode,
                party, payment, range,
                new Old.Metadata(OLD.parts(metadata, lines, codes, address, addresses, party, payment, range)));
    }

    static Old.@Nullable Address readAddress(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADDRESS)) {
            return null;
        }
        String street = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> street = in.string();
            }
        }
        return new Old.Address(street, new Old.Address.Metadata(ADDRESS.parts(metadata)));
    }

    static Old.@Nullable Party readParty(ValueReader in, MetadataNode metadata) { return in.branch(PARTY, metadata); }

    static Old.@Nullable Payment readPayment(ValueReader in, MetadataNode metadata) {
        return in.branch(PAYMENT, metadata);
    }

    static Old.@Nullable Range readRange(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(RANGE)) {
            return null;
        }
        Long item0 = null;
        Long item1 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.int64();
                case 1 -> item1 = in.int64();
                case 2 -> in.nullableElement(additionalItems, metadata.at(2), Elements.VALUE);
            }
        }
        return new Old.Range(item0, item1, additionalItems,
                new Old.Range.Metadata(RANGE.parts(metadata, additionalItems)));
    }

    static Old.@Nullable Person readPerson(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PERSON)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Old.Person(name, new Old.Person.Metadata(PERSON.parts(metadata)));
    }

    static Old.@Nullable Company readCompany(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(COMPANY)) {
            return null;
        }
        String vat = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> vat = in.string();
            }
        }
        return new Old.Company(vat, new Old.Company.Metadata(COMPANY.parts(metadata)));
    }
}
