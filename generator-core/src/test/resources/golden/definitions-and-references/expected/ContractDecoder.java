package golden.definitions_and_references;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Contract}. Decoders may be shared between threads. */
@Generated("contract.json")
@NullMarked
public final class ContractDecoder extends ExtractDecoder<Contract> {
    private static final ContractDecoder STRICT = new ContractDecoder(Mode.STRICT);
    private static final ContractDecoder LENIENT = new ContractDecoder(Mode.LENIENT);

    static final Members ABC = Members.builder(Contract.ABC.Metadata::new)
            .optional("x")
            .build();

    static final Members OLD_ONE = Members.builder(Contract.OldOne.Metadata::new)
            .optional("z")
            .build();

    static final Members ADDRESS = Members.builder(Contract.Address.Metadata::new)
            .optional("city")
            .build();

    static final Members PARTY = Members.builder(Contract.Party.Metadata::new)
            .optional("name")
            .optional("address", ADDRESS)
            .build();

    static final Members CONTRACT = Members.builder()
            .required("buyer", PARTY)
            .optional("seller", PARTY)
            .optional("ship_to", ADDRESS)
            .optional("old", OLD_ONE)
            .optional("slash", ABC)
            .optional("deep", ADDRESS)
            .optional("alias", ADDRESS)
            .optional("status")
            .optional("was")
            .optional("terms", MetadataShape.list())
            .optional("text")
            .build();

    private ContractDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ContractDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ContractDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Contract read(ValueReader in, MetadataNode metadata) {
        return readContract(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CONTRACT); }

    static @Nullable Contract readContract(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CONTRACT)) {
            return null;
        }
        Contract.Party buyer = null;
        Contract.Party seller = null;
        Contract.Address shipTo = null;
        Contract.OldOne old = null;
        Contract.ABC slash = null;
        Contract.Address deep = null;
        Contract.Address alias = null;
        Contract.Status status = null;
        Contract.Status was = null;
        List<String> terms = null;
        String text = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> buyer = readParty(in, metadata.at(0));
                case 1 -> seller = readParty(in, metadata.at(1));
                case 2 -> shipTo = readAddress(in, metadata.at(2));
                case 3 -> old = readOldOne(in, metadata.at(3));
                case 4 -> slash = readABC(in, metadata.at(4));
                case 5 -> deep = readAddress(in, metadata.at(5));
                case 6 -> alias = readAddress(in, metadata.at(6));
                case 7 -> status = in.constant(Contract.Status::of);
                case 8 -> was = in.constant(Contract.Status::of);
                case 9 -> terms = in.list(metadata.at(9), Elements.STRING);
                case 10 -> text = in.string();
            }
        }
        return new Contract(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text,
                new Contract.Metadata(CONTRACT.parts(metadata, buyer, seller, shipTo, old, slash, deep, alias, terms)));
    }

    static Contract.@Nullable Party readParty(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PARTY)) {
            return null;
        }
        String name = null;
        Contract.Address address = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> address = readAddress(in, metadata.at(1));
            }
        }
        return new Contract.Party(name, address, new Contract.Party.Metadata(PARTY.parts(metadata, address)));
    }

    static Contract.@Nullable Address readAddress(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADDRESS)) {
            return null;
        }
        String city = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> city = in.string();
            }
        }
        return new Contract.Address(city, new Contract.Address.Metadata(ADDRESS.parts(metadata)));
    }

    static Contract.@Nullable OldOne readOldOne(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OLD_ONE)) {
            return null;
        }
        Boolean z = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> z = in.bool();
            }
        }
        return new Contract.OldOne(z, new Contract.OldOne.Metadata(OLD_ONE.parts(metadata)));
    }

    static Contract.@Nullable ABC readABC(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ABC)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new Contract.ABC(x, new Contract.ABC.Metadata(ABC.parts(metadata)));
    }
}
