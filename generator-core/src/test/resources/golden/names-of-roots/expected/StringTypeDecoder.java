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

/** Decodes the results of LlamaExtract jobs into {@link StringType}. Decoders may be shared between threads. */
@Generated("string.json")
@NullMarked
public final class StringTypeDecoder extends ExtractDecoder<StringType> {
    private static final StringTypeDecoder STRICT = new StringTypeDecoder(Mode.STRICT);
    private static final StringTypeDecoder LENIENT = new StringTypeDecoder(Mode.LENIENT);

    static final Members STRING_TYPE = Members.builder()
            .optional("string")
            .build();

    private StringTypeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static StringTypeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static StringTypeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable StringType read(ValueReader in, MetadataNode metadata) {
        return readStringType(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(STRING_TYPE); }

    static @Nullable StringType readStringType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(STRING_TYPE)) {
            return null;
        }
        String string = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> string = in.string();
            }
        }
        return new StringType(string, new StringType.Metadata(STRING_TYPE.parts(metadata)));
    }
}
