package golden.things_that_are_deprecated;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link DeprecatedType}. Decoders may be shared between threads. */
@Generated("deprecated.json")
@NullMarked
public final class DeprecatedTypeDecoder extends ExtractDecoder<DeprecatedType> {
    private static final DeprecatedTypeDecoder STRICT = new DeprecatedTypeDecoder(Mode.STRICT);
    private static final DeprecatedTypeDecoder LENIENT = new DeprecatedTypeDecoder(Mode.LENIENT);

    static final Members DEPRECATED_TYPE = Members.builder()
            .optional("since")
            .build();

    private DeprecatedTypeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static DeprecatedTypeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static DeprecatedTypeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable DeprecatedType read(ValueReader in, MetadataNode metadata) {
        return readDeprecatedType(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(DEPRECATED_TYPE); }

    static @Nullable DeprecatedType readDeprecatedType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DEPRECATED_TYPE)) {
            return null;
        }
        String since = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> since = in.string();
            }
        }
        return new DeprecatedType(since, new DeprecatedType.Metadata(DEPRECATED_TYPE.parts(metadata)));
    }
}
