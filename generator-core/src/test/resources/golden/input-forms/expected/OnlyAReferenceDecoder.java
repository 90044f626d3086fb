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

/** Decodes the results of LlamaExtract jobs into {@link OnlyAReference}. Decoders may be shared between threads. */
@Generated("only-a-reference.json")
@NullMarked
public final class OnlyAReferenceDecoder extends ExtractDecoder<OnlyAReference> {
    private static final OnlyAReferenceDecoder STRICT = new OnlyAReferenceDecoder(Mode.STRICT);
    private static final OnlyAReferenceDecoder LENIENT = new OnlyAReferenceDecoder(Mode.LENIENT);

    static final Members ONLY_A_REFERENCE = Members.builder()
            .required("x")
            .build();

    private OnlyAReferenceDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OnlyAReferenceDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OnlyAReferenceDecoder lenient() { return LENIENT; }

    @Override protected @Nullable OnlyAReference read(ValueReader in, MetadataNode metadata) {
        return readOnlyAReference(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ONLY_A_REFERENCE); }

    static @Nullable OnlyAReference readOnlyAReference(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ONLY_A_REFERENCE)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new OnlyAReference(x, new OnlyAReference.Metadata(ONLY_A_REFERENCE.parts(metadata)));
    }
}
