package golden.schemas_that_close_each_other;

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
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Closed}. Decoders may be shared between threads. */
@Generated("closed.json")
@NullMarked
public final class ClosedDecoder extends ExtractDecoder<Closed> {
    private static final ClosedDecoder STRICT = new ClosedDecoder(Mode.STRICT);
    private static final ClosedDecoder LENIENT = new ClosedDecoder(Mode.LENIENT);
    static final MetadataShape NOTHING_OR_TEXT_OBJECT = MetadataShape.map();
    static final MetadataShape NOTHING_OR_NAMED_MAP = MetadataShape.map();

    static final Members NOTHING_OR_NAMED_OBJECT = Members.builder()
            .required("name")
            .build();

    static final Members SQUARE = Members.builder()
            .required("side")
            .closed()
            .build();

    static final Members ROUND = Members.builder()
            .required("radius")
            .closed()
            .build();

    static final Members CARD = Members.builder()
            .optional("card")
            .closed()
            .build();

    static final Members CASH = Members.builder()
            .optional("cash")
            .closed()
            .build();

    private static final Branches<Closed.NothingOrNamed> NOTHING_OR_NAMED = Branches.<Closed.NothingOrNamed>builder()
            .map(Elements.map(Elements.NOTHING), ClosedDecoder.NOTHING_OR_NAMED_MAP, Closed.NothingOrNamedMap::new)
            .object(ClosedDecoder::readNothingOrNamedObject, () -> ClosedDecoder.NOTHING_OR_NAMED_OBJECT)
            .build();

    private static final Branches<Closed.NothingOrText> NOTHING_OR_TEXT = Branches.<Closed.NothingOrText>builder()
            .string(Elements.STRING, Closed.NothingOrTextString::new)
            .map(Elements.map(Elements.NOTHING), ClosedDecoder.NOTHING_OR_TEXT_OBJECT, Closed.NothingOrTextObject::new)
            .build();

    static final Members BASE_WITH_CHOICE = Members.builder(Closed.BaseWithChoice.Metadata::new)
            .required("code")
            .closed()
            .build();

    private static final Branches<Closed.SameTwiceWithMembers> SAME_TWICE_WITH_MEMBERS =
            Branches.<Closed.SameTwiceWithMembers>builder()
            .object(ClosedDecoder::readRound, () -> ClosedDecoder.ROUND)
            .object(ClosedDecoder::readSquare, () -> ClosedDecoder.SQUARE)
            .build();

    private static final Branches<Closed.SameChoiceTwice> SAME_CHOICE_TWICE = Branches.<Closed.SameChoiceTwice>builder()
            .object(ClosedDecoder::readCash, () -> ClosedDecoder.CASH)
            .object(ClosedDecoder::readCard, () -> ClosedDecoder.CARD)
            .build();

    static final Members OF_OTHERS = Members.builder(Closed.OfOthers.Metadata::new)
            .optional("code")
            .optional("total")
            .open(MetadataShape.entry())
            .build();

    static final Members EXTENDED_MUCH = Members.builder(Closed.ExtendedMuch.Metadata::new)
            .optional("code")
            .closed()
            .build();

    static final Members EXTENDED = Members.builder(Closed.Extended.Metadata::new)
            .optional("code")
            .closed()
            .build();

    static final Members CLOSED = Members.builder()
            .nullable("extended", EXTENDED)
            .nullable("extended_much", EXTENDED_MUCH)
            .nullable("of_others", OF_OTHERS)
            .nullable("same_choice_twice", MetadataShape.deferred())
            .nullable("same_twice_with_members", MetadataShape.deferred())
            .nullable("base_with_choice", BASE_WITH_CHOICE)
            .nullable("nothing_in_it", MetadataShape.map())
            .nullable("nothing_in_it_either", MetadataShape.map())
            .nullable("nothing_or_text", MetadataShape.deferred())
            .optional("nothing_or_named", MetadataShape.deferred())
            .build();

    private ClosedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ClosedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ClosedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Closed read(ValueReader in, MetadataNode metadata) {
        return readClosed(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CLOSED); }

    static @Nullable Closed readClosed(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLOSED)) {
            return null;
        }
        Closed.Extended extended = null;
        Closed.ExtendedMuch extendedMuch = null;
        Closed.OfOthers ofOthers = null;
        Closed.SameChoiceTwice sameChoiceTwice = null;
        Closed.SameTwiceWithMembers sameTwiceWithMembers = null;
        Closed.BaseWithChoice baseWithChoice = null;
        Map<String, Object> nothingInIt = null;
        Map<String, Object> nothingInItEither = null;
        Closed.NothingOrText nothingOrText = null;
        Closed.NothingOrNamed nothingOrNamed = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> extended = readExtended(in, metadata.at(0));
                case 1 -> extendedMuch = readExtendedMuch(in, metadata.at(1));
                case 2 -> ofOthers = readOfOthers(in, metadata.at(2));
                case 3 -> sameChoiceTwice = readSameChoiceTwice(in, metadata.at(3));
                case 4 -> sameTwiceWithMembers = readSameTwiceWithMembers(in, metadata.at(4));
                case 5 -> baseWithChoice = readBaseWithChoice(in, metadata.at(5));
                case 6 -> nothingInIt = in.map(metadata.at(6), Elements.NOTHING);
                case 7 -> nothingInItEither = in.map(metadata.at(7), Elements.NOTHING);
                case 8 -> nothingOrText = readNothingOrText(in, metadata.at(8));
                case 9 -> nothingOrNamed = readNothingOrNamed(in, metadata.at(9));
            }
        }
        return new Closed(extended, extendedMuch, ofOthers, sameChoiceTwice, sameTwiceWithMembers, baseWithChoice,
                nothingInIt, nothingInItEither, nothingOrText, nothingOrNamed,
                new Closed.Metadata(CLOSED.parts(metadata, extended, extendedMuch, ofOthers, sameChoiceTwice,
                sameTwiceWithMembers, baseWithChoice, nothingInIt, nothingInItEither, nothingOrText, nothingOrNamed)));
    }

    static Closed.@Nullable Extended readExtended(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EXTENDED)) {
            return null;
        }
        String code = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> code = in.string();
            }
        }
        return new Closed.Extended(code, new Closed.Extended.Metadata(EXTENDED.parts(metadata)));
    }

    static Closed.@Nullable ExtendedMuch readExtendedMuch(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EXTENDED_MUCH)) {
            return null;
        }
        String code = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> code = in.string();
            }
        }
        return new Closed.ExtendedMuch(code, new Closed.ExtendedMuch.Metadata(EXTENDED_MUCH.parts(metadata)));
    }

    static Closed.@Nullable OfOthers readOfOthers(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OF_OTHERS)) {
            return null;
        }
        String code = null;
        Object total = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> code = in.string();
                case 1 -> total = in.nothing();
                case 2 -> in.member(additionalProperties, metadata.at(2), Elements.INT64);
            }
        }
        return new Closed.OfOthers(code, total, additionalProperties,
                new Closed.OfOthers.Metadata(OF_OTHERS.parts(metadata, additionalProperties)));
    }

    static Closed.@Nullable SameChoiceTwice readSameChoiceTwice(ValueReader in, MetadataNode metadata) {
        return in.branch(SAME_CHOICE_TWICE, metadata);
    }

    static Closed.@Nullable SameTwiceWithMembers readSameTwiceWithMembers(ValueReader in, MetadataNode metadata) {
        return in.branch(SAME_TWICE_WITH_MEMBERS, metadata);
    }

    static Closed.@Nullable BaseWithChoice readBaseWithChoice(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BASE_WITH_CHOICE)) {
            return null;
        }
        String code = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> code = in.string();
            }
        }
        return new Closed.BaseWithChoice(code, new Closed.BaseWithChoice.Metadata(BASE_WITH_CHOICE.parts(metadata)));
    }

    static Closed.@Nullable NothingOrText readNothingOrText(ValueReader in, MetadataNode metadata) {
        return in.branch(NOTHING_OR_TEXT, metadata);
    }

    static Closed.@Nullable NothingOrNamed readNothingOrNamed(ValueReader in, MetadataNode metadata) {
        return in.branch(NOTHING_OR_NAMED, metadata);
    }

    static Closed.@Nullable Cash readCash(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CASH)) {
            return null;
        }
        BigDecimal cash = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> cash = in.decimal();
            }
        }
        return new Closed.Cash(cash, new Closed.Cash.Metadata(CASH.parts(metadata)));
    }

    static Closed.@Nullable Card readCard(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CARD)) {
            return null;
        }
        String card = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> card = in.string();
            }
        }
        return new Closed.Card(card, new Closed.Card.Metadata(CARD.parts(metadata)));
    }

    static Closed.@Nullable Round readRound(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ROUND)) {
            return null;
        }
        BigDecimal radius = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> radius = in.decimal();
            }
        }
        return new Closed.Round(radius, new Closed.Round.Metadata(ROUND.parts(metadata)));
    }

    static Closed.@Nullable Square readSquare(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SQUARE)) {
            return null;
        }
        BigDecimal side = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> side = in.decimal();
            }
        }
        return new Closed.Square(side, new Closed.Square.Metadata(SQUARE.parts(metadata)));
    }

    static Closed.@Nullable NothingOrNamedObject readNothingOrNamedObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NOTHING_OR_NAMED_OBJECT)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Closed.NothingOrNamedObject(name,
                new Closed.NothingOrNamedObject.Metadata(NOTHING_OR_NAMED_OBJECT.parts(metadata)));
    }
}
