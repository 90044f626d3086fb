package golden.types_that_are_named_alike;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Contact}. Decoders may be shared between threads. */
@Generated("contact.json")
@NullMarked
public final class ContactDecoder extends ExtractDecoder<Contact> {
    private static final ContactDecoder STRICT = new ContactDecoder(Mode.STRICT);
    private static final ContactDecoder LENIENT = new ContactDecoder(Mode.LENIENT);

    static final Members CHANNEL_OPTION2 = Members.builder()
            .optional("since")
            .optional("kind")
            .build();

    static final Members CHANNEL_OPTION1 = Members.builder()
            .optional("since")
            .optional("kind")
            .build();

    static final Members SCRIPTS_VALUE_OBJECT = Members.builder()
            .optional("command")
            .build();

    static final Members LIMITS_DEBIT_VALUE = Members.builder()
            .optional("amount")
            .build();

    static final Members LIMITS_CREDIT_VALUE = Members.builder()
            .optional("amount")
            .build();

    static final Members CONTACT_CHANNEL = Members.builder(Contact.ContactChannel.Metadata::new)
            .optional("server")
            .build();

    private static final Branches<Contact.Channel> CHANNEL = Branches.<Contact.Channel>builder()
            .object(ContactDecoder::readChannelOption1, () -> ContactDecoder.CHANNEL_OPTION1)
            .when("kind", "phone", "fax")
            .object(ContactDecoder::readChannelOption2, () -> ContactDecoder.CHANNEL_OPTION2)
            .when("kind", "mail", "letter")
            .build();

    private static final Branches<Contact.ScriptsValue> SCRIPTS_VALUE = Branches.<Contact.ScriptsValue>builder()
            .string(Elements.STRING, Contact.ScriptsValueString::new)
            .object(ContactDecoder::readScriptsValueObject, () -> ContactDecoder.SCRIPTS_VALUE_OBJECT)
            .build();

    static final Members LIMITS = Members.builder(Contact.Limits.Metadata::new)
            .matching(MetadataShape.object(LIMITS_CREDIT_VALUE), "^[a-z]+Credit\\z")
            .matching(MetadataShape.object(LIMITS_DEBIT_VALUE), "^[a-z]+Debit\\z")
            .closed()
            .build();

    static final Members ADDRESSES_ITEM = Members.builder()
            .optional("street")
            .build();

    static final Members ADDRESS = Members.builder(Contact.Address.Metadata::new)
            .optional("city")
            .build();

    static final Members CONTACT = Members.builder()
            .optional("address", ADDRESS)
            .optional("addresses", MetadataShape.list(ADDRESSES_ITEM))
            .nullable("limits", LIMITS)
            .nullable("scripts", MetadataShape.map(MetadataShape.deferred()))
            .nullable("channel", MetadataShape.deferred())
            .optional("backup", CONTACT_CHANNEL)
            .build();

    private ContactDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ContactDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ContactDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Contact read(ValueReader in, MetadataNode metadata) {
        return readContact(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CONTACT); }

    static @Nullable Contact readContact(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CONTACT)) {
            return null;
        }
        Contact.Address address = null;
        List<Contact.AddressesItem> addresses = null;
        Contact.Limits limits = null;
        Map<String, Contact.ScriptsValue> scripts = null;
        Contact.Channel channel = null;
        Contact.ContactChannel backup = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> address = readAddress(in, metadata.at(0));
                case 1 -> addresses = in.list(metadata.at(1), ContactDecoder::readAddressesItem);
                case 2 -> limits = readLimits(in, metadata.at(2));
                case 3 -> scripts = in.map(metadata.at(3), ContactDecoder::readScriptsValue);
                case 4 -> channel = readChannel(in, metadata.at(4));
                case 5 -> backup = readContactChannel(in, metadata.at(5));
            }
        }
        return new Contact(address, addresses, limits, scripts, channel, backup,
                new Contact.Metadata(CONTACT.parts(metadata, address, addresses, limits, scripts, channel, backup)));
    }

    static Contact.@Nullable Address readAddress(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADDRESS)) {
            return null;
        }
        String city = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> city = in.string();
            }
        }
        return new Contact.Address(city, new Contact.Address.Metadata(ADDRESS.parts(metadata)));
    }

    static Contact.@Nullable AddressesItem readAddressesItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADDRESSES_ITEM)) {
            return null;
        }
        String street = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> street = in.string();
            }
        }
        return new Contact.AddressesItem(street, new Contact.AddressesItem.Metadata(ADDRESSES_ITEM.parts(metadata)));
    }

    static Contact.@Nullable Limits readLimits(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIMITS)) {
            return null;
        }
        Map<String, Contact.LimitsCreditValue> patternCredit = new LinkedHashMap<>();
        Map<String, Contact.LimitsDebitValue> patternDebit = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> in.member(patternCredit, metadata.at(0), ContactDecoder::readLimitsCreditValue);
                case 1 -> in.member(patternDebit, metadata.at(1), ContactDecoder::readLimitsDebitValue);
            }
        }
        return new Contact.Limits(patternCredit, patternDebit,
                new Contact.Limits.Metadata(LIMITS.parts(metadata, patternCredit, patternDebit)));
    }

    static Contact.@Nullable ScriptsValue readScriptsValue(ValueReader in, MetadataNode metadata) {
        return in.branch(SCRIPTS_VALUE, metadata);
    }

    static Contact.@Nullable Channel readChannel(ValueReader in, MetadataNode metadata) {
        return in.branch(CHANNEL, metadata);
    }

    static Contact.@Nullable ContactChannel readContactChannel(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CONTACT_CHANNEL)) {
            return null;
        }
        String server = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> server = in.string();
            }
        }
        return new Contact.ContactChannel(server, new Contact.ContactChannel.Metadata(CONTACT_CHANNEL.parts(metadata)));
    }

    static Contact.@Nullable LimitsCreditValue readLimitsCreditValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIMITS_CREDIT_VALUE)) {
            return null;
        }
        BigDecimal amount = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> amount = in.decimal();
            }
        }
        return new Contact.LimitsCreditValue(amount,
                new Contact.LimitsCreditValue.Metadata(LIMITS_CREDIT_VALUE.parts(metadata)));
    }

    static Contact.@Nullable LimitsDebitValue readLimitsDebitValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIMITS_DEBIT_VALUE)) {
            return null;
        }
        Long amount = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> amount = in.int64();
            }
        }
        return new Contact.LimitsDebitValue(amount,
                new Contact.LimitsDebitValue.Metadata(LIMITS_DEBIT_VALUE.parts(metadata)));
    }

    static Contact.@Nullable ScriptsValueObject readScriptsValueObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SCRIPTS_VALUE_OBJECT)) {
            return null;
        }
        String command = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> command = in.string();
            }
        }
        return new Contact.ScriptsValueObject(command,
                new Contact.ScriptsValueObject.Metadata(SCRIPTS_VALUE_OBJECT.parts(metadata)));
    }

    static Contact.@Nullable ChannelOption1 readChannelOption1(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CHANNEL_OPTION1)) {
            return null;
        }
        String since = null;
        Contact.ChannelOption1Kind kind = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> since = in.string();
                case 1 -> kind = in.constant(Contact.ChannelOption1Kind::of);
            }
        }
        return new Contact.ChannelOption1(since, kind,
                new Contact.ChannelOption1.Metadata(CHANNEL_OPTION1.parts(metadata)));
    }

    static Contact.@Nullable ChannelOption2 readChannelOption2(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CHANNEL_OPTION2)) {
            return null;
        }
        String since = null;
        Contact.ChannelOption2Kind kind = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> since = in.string();
                case 1 -> kind = in.constant(Contact.ChannelOption2Kind::of);
            }
        }
        return new Contact.ChannelOption2(since, kind,
                new Contact.ChannelOption2.Metadata(CHANNEL_OPTION2.parts(metadata)));
    }
}
