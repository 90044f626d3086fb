package golden.identifiers_that_were_copied;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Task}. Decoders may be shared between threads. */
@Generated("task.json")
@NullMarked
public final class TaskDecoder extends ExtractDecoder<Task> {
    private static final TaskDecoder STRICT = new TaskDecoder(Mode.STRICT);
    private static final TaskDecoder LENIENT = new TaskDecoder(Mode.LENIENT);

    static final Members LABEL = Members.builder(Task.Label.Metadata::new)
            .optional("text")
            .build();

    static final Members TASK = Members.builder()
            .optional("number")
            .optional("label", LABEL)
            .build();

    private TaskDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TaskDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TaskDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Task read(ValueReader in, MetadataNode metadata) { return readTask(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(TASK); }

    static @Nullable Task readTask(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TASK)) {
            return null;
        }
        Long number = null;
        Task.Label label = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> number = in.int64();
                case 1 -> label = readLabel(in, metadata.at(1));
            }
        }
        return new Task(number, label, new Task.Metadata(TASK.parts(metadata, label)));
    }

    static Task.@Nullable Label readLabel(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LABEL)) {
            return null;
        }
        String text = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> text = in.string();
            }
        }
        return new Task.Label(text, new Task.Label.Metadata(LABEL.parts(metadata)));
    }
}
