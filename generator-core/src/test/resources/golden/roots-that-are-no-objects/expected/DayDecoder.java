package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Day}. Decoders may be shared between threads. */
@Generated("day.json")
@NullMarked
public final class DayDecoder extends ExtractDecoder<Day> {
    private static final DayDecoder STRICT = new DayDecoder(Mode.STRICT);
    private static final DayDecoder LENIENT = new DayDecoder(Mode.LENIENT);

    private DayDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static DayDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static DayDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Day read(ValueReader in, MetadataNode metadata) { return readDay(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Day readDay(ValueReader in, MetadataNode metadata) {
        LocalDate value = in.date();
        return value == null ? null : new Day(value, metadata.asEntry());
    }
}
