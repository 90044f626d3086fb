package golden.enum_values;

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

/** Decodes the results of LlamaExtract jobs into {@link Enums}. Decoders may be shared between threads. */
@Generated("enums.json")
@NullMarked
public final class EnumsDecoder extends ExtractDecoder<Enums> {
    private static final EnumsDecoder STRICT = new EnumsDecoder(Mode.STRICT);
    private static final EnumsDecoder LENIENT = new EnumsDecoder(Mode.LENIENT);

    static final Members ENUMS = Members.builder()
            .optional("unit")
            .optional("level")
            .optional("ratio")
            .nullable("mixed")
            .optional("flag")
            .optional("both")
            .optional("lang")
            .optional("truth")
            .optional("zone")
            .optional("capitals")
            .optional("words")
            .optional("signs")
            .optional("age")
            .optional("price")
            .optional("answer")
            .optional("const")
            .optional("number")
            .optional("list", MetadataShape.list())
            .optional("big")
            .build();

    private EnumsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static EnumsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static EnumsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Enums read(ValueReader in, MetadataNode metadata) { return readEnums(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ENUMS); }

    static @Nullable Enums readEnums(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ENUMS)) {
            return null;
        }
        Enums.Unit unit = null;
        Enums.Level level = null;
        Enums.Ratio ratio = null;
        Enums.Mixed mixed = null;
        Enums.Flag flag = null;
        Boolean both = null;
        Enums.Lang lang = null;
        Enums.Truth truth = null;
        Enums.Zone zone = null;
        Enums.Capitals capitals = null;
        Enums.Words words = null;
        Enums.Signs signs = null;
        Enums.Age age = null;
        Enums.Price price = null;
        Enums.Answer answer = null;
        Enums.Const const_ = null;
        Enums.Number number = null;
        List<Enums.ListItem> list = null;
        Enums.Big big = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> unit = in.constant(Enums.Unit::of);
                case 1 -> level = in.scalarConstant(Enums.Level::of);
                case 2 -> ratio = in.scalarConstant(Enums.Ratio::of);
                case 3 -> mixed = in.scalarConstant(Enums.Mixed::of);
                case 4 -> flag = in.scalarConstant(Enums.Flag::of);
                case 5 -> both = in.bool();
                case 6 -> lang = in.constant(Enums.Lang::of);
                case 7 -> truth = in.constant(Enums.Truth::of);
                case 8 -> zone = in.constant(Enums.Zone::of);
                case 9 -> capitals = in.constant(Enums.Capitals::of);
                case 10 -> words = in.constant(Enums.Words::of);
                case 11 -> signs = in.constant(Enums.Signs::of);
                case 12 -> age = in.constant(Enums.Age::of);
                case 13 -> price = in.constant(Enums.Price::of);
                case 14 -> answer = in.constant(Enums.Answer::of);
                case 15 -> const_ = in.constant(Enums.Const::of);
                case 16 -> number = in.scalarConstant(Enums.Number::of);
                case 17 -> list = in.list(metadata.at(17), Elements.constant(Enums.ListItem::of));
                case 18 -> big = in.scalarConstant(Enums.Big::of);
            }
        }
        return new Enums(unit, level, ratio, mixed, flag, both, lang, truth, zone, capitals, words, signs, age, price,
                answer, const_, number, list, big, new Enums.Metadata(ENUMS.parts(metadata, list)));
    }
}
