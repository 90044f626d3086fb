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

/** Decodes the results of LlamaExtract jobs into {@link Class}. Decoders may be shared between threads. */
@Generated("class.json")
@NullMarked
public final class ClassDecoder extends ExtractDecoder<Class> {
    private static final ClassDecoder STRICT = new ClassDecoder(Mode.STRICT);
    private static final ClassDecoder LENIENT = new ClassDecoder(Mode.LENIENT);

    static final Members CLASS = Members.builder()
            .optional("class")
            .build();

    private ClassDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ClassDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ClassDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Class read(ValueReader in, MetadataNode metadata) { return readClass(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CLASS); }

    static @Nullable Class readClass(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLASS)) {
            return null;
        }
        String class_ = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> class_ = in.string();
            }
        }
        return new Class(class_, new Class.Metadata(CLASS.parts(metadata)));
    }
}
