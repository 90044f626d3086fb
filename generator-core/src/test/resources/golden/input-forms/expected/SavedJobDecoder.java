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

/** Decodes the results of LlamaExtract jobs into {@link SavedJob}. Decoders may be shared between threads. */
@Generated("saved-job.json")
@NullMarked
public final class SavedJobDecoder extends ExtractDecoder<SavedJob> {
    private static final SavedJobDecoder STRICT = new SavedJobDecoder(Mode.STRICT);
    private static final SavedJobDecoder LENIENT = new SavedJobDecoder(Mode.LENIENT);

    static final Members SAVED_JOB = Members.builder()
            .required("x")
            .build();

    private SavedJobDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SavedJobDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SavedJobDecoder lenient() { return LENIENT; }

    @Override protected @Nullable SavedJob read(ValueReader in, MetadataNode metadata) {
        return readSavedJob(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SAVED_JOB); }

    static @Nullable SavedJob readSavedJob(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SAVED_JOB)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new SavedJob(x, new SavedJob.Metadata(SAVED_JOB.parts(metadata)));
    }
}
