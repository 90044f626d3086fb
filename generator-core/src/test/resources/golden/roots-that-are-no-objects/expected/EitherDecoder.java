package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Either}. Decoders may be shared between threads. */
@Generated("either.json")
@NullMarked
public final class EitherDecoder extends ExtractDecoder<Either> {
    private static final EitherDecoder STRICT = new EitherDecoder(Mode.STRICT);
    private static final EitherDecoder LENIENT = new EitherDecoder(Mode.LENIENT);
    static final MetadataShape EITHER = MetadataShape.deferred();

    static final Members IBAN = Members.builder()
            .required("iban")
            .build();

    static final Members CARD = Members.builder()
            .required("card")
            .build();

    private static final Branches<Either.EitherValue> EITHER_VALUE = Branches.<Either.EitherValue>builder()
            .object(EitherDecoder::readCard, () -> EitherDecoder.CARD)
            .object(EitherDecoder::readIban, () -> EitherDecoder.IBAN)
            .build();

    private EitherDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static EitherDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static EitherDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Either read(ValueReader in, MetadataNode metadata) {
        return readEither(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata;
        Either.EitherValue value = readEitherValue(in, node);
        return value == null ? null : new Either(value, node);
    }

    static Either.@Nullable EitherValue readEitherValue(ValueReader in, MetadataNode metadata) {
        return in.branch(EITHER_VALUE, metadata);
    }

    static Either.@Nullable Card readCard(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CARD)) {
            return null;
        }
        String card = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> card = in.string();
            }
        }
        return new Either.Card(card, new Either.Card.Metadata(CARD.parts(metadata)));
    }

    static Either.@Nullable Iban readIban(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(IBAN)) {
            return null;
        }
        String iban = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> iban = in.string();
            }
        }
        return new Either.Iban(iban, new Either.Iban.Metadata(IBAN.parts(metadata)));
    }
}
