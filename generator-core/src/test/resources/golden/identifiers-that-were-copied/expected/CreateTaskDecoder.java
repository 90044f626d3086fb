package golden.identifiers_that_were_copied;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link CreateTask}. Decoders may be shared between threads. */
@Generated("create-task.json")
@NullMarked
public final class CreateTaskDecoder extends ExtractDecoder<CreateTask> {
    private static final CreateTaskDecoder STRICT = new CreateTaskDecoder(Mode.STRICT);
    private static final CreateTaskDecoder LENIENT = new CreateTaskDecoder(Mode.LENIENT);

    static final Members LABEL = Members.builder(CreateTask.Label.Metadata::new)
            .optional("text")
            .build();

    static final Members TASK = Members.builder(CreateTask.Task.Metadata::new)
            .optional("number")
            .optional("label", LABEL)
            .build();

    static final Members CREATE_TASK = Members.builder(CreateTask.Metadata::new)
            .optional("after", TASK)
            .required("labels", MetadataShape.list(LABEL))
            .optional("draft", MetadataShape.object(() -> CreateTaskDecoder.CREATE_TASK))
            .build();

    private CreateTaskDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static CreateTaskDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static CreateTaskDecoder lenient() { return LENIENT; }

    @Override protected @Nullable CreateTask read(ValueReader in, MetadataNode metadata) {
        return readCreateTask(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CREATE_TASK); }

    static @Nullable CreateTask readCreateTask(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CREATE_TASK)) {
            return null;
        }
        CreateTask.Task after = null;
        List<CreateTask.Label> labels = null;
        CreateTask draft = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> after = readTask(in, metadata.at(0));
                case 1 -> labels = in.list(metadata.at(1), CreateTaskDecoder::readLabel);
                case 2 -> draft = readCreateTask(in, metadata.at(2));
            }
        }
        return new CreateTask(after, labels, draft,
                new CreateTask.Metadata(CREATE_TASK.parts(metadata, after, labels, draft)));
    }

    static CreateTask.@Nullable Task readTask(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TASK)) {
            return null;
        }
        Long number = null;
        CreateTask.Label label = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> number = in.int64();
                case 1 -> label = readLabel(in, metadata.at(1));
            }
        }
        return new CreateTask.Task(number, label, new CreateTask.Task.Metadata(TASK.parts(metadata, label)));
    }

    static CreateTask.@Nullable Label readLabel(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LABEL)) {
            return null;
        }
        String text = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> text = in.string();
            }
        }
        return new CreateTask.Label(text, new CreateTask.Label.Metadata(LABEL.parts(metadata)));
    }
}
