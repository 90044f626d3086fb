package golden.input_forms;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link SavedRun}. Decoders may be shared between threads. */
@Generated("saved-run.json")
@NullMarked
public final class SavedRunDecoder extends ExtractDecoder<SavedRun> {
    private static final SavedRunDecoder STRICT = new SavedRunDecoder(Mode.STRICT);
    private static final SavedRunDecoder LENIENT = new SavedRunDecoder(Mode.LENIENT);

    static final Members SAVED_RUN = Members.builder()
            .required("x")
            .build();

    private SavedRunDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SavedRunDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SavedRunDecoder lenient() { return LENIENT; }

    @Override protected @Nullable SavedRun read(ValueReader in, MetadataNode metadata) {
        return readSavedRun(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SAVED_RUN); }

    static @Nullable SavedRun readSavedRun(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SAVED_RUN)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new SavedRun(x, new SavedRun.Metadata(SAVED_RUN.parts(metadata)));
    }
}
