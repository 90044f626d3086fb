package golden.formats;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Formats}. Decoders may be shared between threads. */
@Generated("formats.json")
@NullMarked
public final class FormatsDecoder extends ExtractDecoder<Formats> {
    private static final FormatsDecoder STRICT = new FormatsDecoder(Mode.STRICT);
    private static final FormatsDecoder LENIENT = new FormatsDecoder(Mode.LENIENT);
    static final MetadataShape HISTORY_ARRAY = MetadataShape.list();
    static final MetadataShape HISTORY_OBJECT = MetadataShape.map();

    private static final Branches<Formats.History> HISTORY = Branches.<Formats.History>builder()
            .list(Elements.list(Elements.DATE_TIME), FormatsDecoder.HISTORY_ARRAY, Formats.HistoryArray::new)
            .map(Elements.nullableMap(Elements.TIME), FormatsDecoder.HISTORY_OBJECT, Formats.HistoryObject::new)
            .build();

    private static final Branches<Formats.When> WHEN = Branches.<Formats.When>builder()
            .string(Elements.DATE_TIME, Formats.WhenString::new)
            .number(Elements.INT64, Formats.WhenInteger::new)
            .build();

    static final Members FORMATS = Members.builder()
            .required("date")
            .optional("date_time")
            .optional("time")
            .optional("uuid")
            .optional("uri")
            .optional("email")
            .optional("dates", MetadataShape.list())
            .optional("stamps", MetadataShape.map(MetadataShape.list()))
            .optional("when", MetadataShape.deferred())
            .requiredNullable("due")
            .optional("history", MetadataShape.deferred())
            .build();

    private FormatsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static FormatsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static FormatsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Formats read(ValueReader in, MetadataNode metadata) {
        return readFormats(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(FORMATS); }

    static @Nullable Formats readFormats(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(FORMATS)) {
            return null;
        }
        LocalDate date = null;
        OffsetDateTime dateTime = null;
        LocalTime time = null;
        UUID uuid = null;
        URI uri = null;
        String email = null;
        List<LocalDate> dates = null;
        Map<String, List<OffsetDateTime>> stamps = null;
        Formats.When when = null;
        LocalDate due = null;
        Formats.History history = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> date = in.date();
                case 1 -> dateTime = in.dateTime();
                case 2 -> time = in.time();
                case 3 -> uuid = in.uuid();
                case 4 -> uri = in.uri();
                case 5 -> email = in.string();
                case 6 -> dates = in.list(metadata.at(6), Elements.DATE);
                case 7 -> stamps = in.map(metadata.at(7), Elements.list(Elements.DATE_TIME));
                case 8 -> when = readWhen(in, metadata.at(8));
                case 9 -> due = in.date();
                case 10 -> history = readHistory(in, metadata.at(10));
            }
        }
        return new Formats(date, dateTime, time, uuid, uri, email, dates, stamps, when, due, history,
                new Formats.Metadata(FORMATS.parts(metadata, dates, stamps, when, history)));
    }

    static Formats.@Nullable When readWhen(ValueReader in, MetadataNode metadata) { return in.branch(WHEN, metadata); }

    static Formats.@Nullable History readHistory(ValueReader in, MetadataNode metadata) {
        return in.branch(HISTORY, metadata);
    }
}
