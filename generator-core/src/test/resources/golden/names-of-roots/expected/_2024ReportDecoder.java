package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link _2024Report}. Decoders may be shared between threads. */
@Generated("2024 report.schema.json")
@NullMarked
public final class _2024ReportDecoder extends ExtractDecoder<_2024Report> {
    private static final _2024ReportDecoder STRICT = new _2024ReportDecoder(Mode.STRICT);
    private static final _2024ReportDecoder LENIENT = new _2024ReportDecoder(Mode.LENIENT);

    static final Members _2024_REPORT = Members.builder()
            .optional("x")
            .build();

    private _2024ReportDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static _2024ReportDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static _2024ReportDecoder lenient() { return LENIENT; }

    @Override protected @Nullable _2024Report read(ValueReader in, MetadataNode metadata) {
        return read_2024Report(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(_2024_REPORT); }

    static @Nullable _2024Report read_2024Report(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(_2024_REPORT)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new _2024Report(x, new _2024Report.Metadata(_2024_REPORT.parts(metadata)));
    }
}
