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

/** Decodes the results of LlamaExtract jobs into {@link SavedConfiguration}. Decoders may be shared between threads. */
@Generated("saved-configuration.json")
@NullMarked
public final class SavedConfigurationDecoder extends ExtractDecoder<SavedConfiguration> {
    private static final SavedConfigurationDecoder STRICT = new SavedConfigurationDecoder(Mode.STRICT);
    private static final SavedConfigurationDecoder LENIENT = new SavedConfigurationDecoder(Mode.LENIENT);

    static final Members SAVED_CONFIGURATION = Members.builder()
            .required("x")
            .build();

    private SavedConfigurationDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SavedConfigurationDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SavedConfigurationDecoder lenient() { return LENIENT; }

    @Override protected @Nullable SavedConfiguration read(ValueReader in, MetadataNode metadata) {
        return readSavedConfiguration(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SAVED_CONFIGURATION); }

    static @Nullable SavedConfiguration readSavedConfiguration(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SAVED_CONFIGURATION)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new SavedConfiguration(x, new SavedConfiguration.Metadata(SAVED_CONFIGURATION.parts(metadata)));
    }
}
