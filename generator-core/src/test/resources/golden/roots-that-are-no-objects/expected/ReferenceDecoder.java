package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Reference}. Decoders may be shared between threads. */
@Generated("reference.json")
@NullMarked
public final class ReferenceDecoder extends ExtractDecoder<Reference> {
    private static final ReferenceDecoder STRICT = new ReferenceDecoder(Mode.STRICT);
    private static final ReferenceDecoder LENIENT = new ReferenceDecoder(Mode.LENIENT);

    static final Members REFERENCE = Members.builder()
            .optional("y")
            .build();

    private ReferenceDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ReferenceDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ReferenceDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Reference read(ValueReader in, MetadataNode metadata) {
        return readReference(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(REFERENCE); }

    static @Nullable Reference readReference(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(REFERENCE)) {
            return null;
        }
        Boolean y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.bool();
            }
        }
        return new Reference(y, new Reference.Metadata(REFERENCE.parts(metadata)));
    }
}
