package golden.options_int_and_double;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Options}. Decoders may be shared between threads. */
@Generated("options.json")
@NullMarked
public final class OptionsDecoder extends ExtractDecoder<Options> {
    private static final OptionsDecoder STRICT = new OptionsDecoder(Mode.STRICT);
    private static final OptionsDecoder LENIENT = new OptionsDecoder(Mode.LENIENT);

    static final Members PART = Members.builder(Options.Part.Metadata::new)
            .optional("x")
            .build();

    private static final Branches<Options.Either> EITHER = Branches.<Options.Either>builder()
            .string(Elements.DATE, Options.EitherString::new)
            .number(Elements.INT32, Options.EitherInteger::new)
            .build();

    static final Members OPTIONS = Members.builder()
            .optional("count")
            .optional("price")
            .optional("day")
            .optional("at")
            .optional("id")
            .optional("days", MetadataShape.list())
            .optional("counts", MetadataShape.list())
            .optional("prices", MetadataShape.map())
            .optional("either", MetadataShape.deferred())
            .optional("part", PART)
            .optional("levels")
            .build();

    private OptionsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OptionsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OptionsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Options read(ValueReader in, MetadataNode metadata) {
        return readOptions(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(OPTIONS); }

    static @Nullable Options readOptions(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPTIONS)) {
            return null;
        }
        Integer count = null;
        Double price = null;
        LocalDate day = null;
        OffsetDateTime at = null;
        UUID id = null;
        List<LocalDate> days = null;
        List<Integer> counts = null;
        Map<String, Double> prices = null;
        Options.Either either = null;
        Options.Part part = null;
        Options.Levels levels = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> count = in.int32();
                case 1 -> price = in.float64();
                case 2 -> day = in.date();
                case 3 -> at = in.dateTime();
                case 4 -> id = in.uuid();
                case 5 -> days = in.list(metadata.at(5), Elements.DATE);
                case 6 -> counts = in.list(metadata.at(6), Elements.INT32);
                case 7 -> prices = in.map(metadata.at(7), Elements.FLOAT64);
                case 8 -> either = readEither(in, metadata.at(8));
                case 9 -> part = readPart(in, metadata.at(9));
                case 10 -> levels = in.scalarConstant(Options.Levels::of);
            }
        }
        return new Options(count, price, day, at, id, days, counts, prices, either, part, levels,
                new Options.Metadata(OPTIONS.parts(metadata, days, counts, prices, either, part)));
    }

    static Options.@Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        return in.branch(EITHER, metadata);
    }

    static Options.@Nullable Part readPart(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PART)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Options.Part(x, new Options.Part.Metadata(PART.parts(metadata)));
    }
}
