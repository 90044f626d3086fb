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

/** Decodes the results of LlamaExtract jobs into {@link Configuration}. Decoders may be shared between threads. */
@Generated("configuration.json")
@NullMarked
public final class ConfigurationDecoder extends ExtractDecoder<Configuration> {
    private static final ConfigurationDecoder STRICT = new ConfigurationDecoder(Mode.STRICT);
    private static final ConfigurationDecoder LENIENT = new ConfigurationDecoder(Mode.LENIENT);

    static final Members CONFIGURATION = Members.builder()
            .required("x")
            .build();

    private ConfigurationDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ConfigurationDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ConfigurationDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Configuration read(ValueReader in, MetadataNode metadata) {
        return readConfiguration(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CONFIGURATION); }

    static @Nullable Configuration readConfiguration(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CONFIGURATION)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new Configuration(x, new Configuration.Metadata(CONFIGURATION.parts(metadata)));
    }
}
