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

/** Decodes the results of LlamaExtract jobs into {@link OnlyAChoice}. Decoders may be shared between threads. */
@Generated("only-a-choice.json")
@NullMarked
public final class OnlyAChoiceDecoder extends ExtractDecoder<OnlyAChoice> {
    private static final OnlyAChoiceDecoder STRICT = new OnlyAChoiceDecoder(Mode.STRICT);
    private static final OnlyAChoiceDecoder LENIENT = new OnlyAChoiceDecoder(Mode.LENIENT);

    static final Members ONLY_A_CHOICE = Members.builder()
            .required("x")
            .build();

    private OnlyAChoiceDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OnlyAChoiceDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OnlyAChoiceDecoder lenient() { return LENIENT; }

    @Override protected @Nullable OnlyAChoice read(ValueReader in, MetadataNode metadata) {
        return readOnlyAChoice(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ONLY_A_CHOICE); }

    static @Nullable OnlyAChoice readOnlyAChoice(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ONLY_A_CHOICE)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new OnlyAChoice(x, new OnlyAChoice.Metadata(ONLY_A_CHOICE.parts(metadata)));
    }
}
