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

/** Decodes the results of LlamaExtract jobs into {@link LikeAWrapper}. Decoders may be shared between threads. */
@Generated("like-a-wrapper.json")
@NullMarked
public final class LikeAWrapperDecoder extends ExtractDecoder<LikeAWrapper> {
    private static final LikeAWrapperDecoder STRICT = new LikeAWrapperDecoder(Mode.STRICT);
    private static final LikeAWrapperDecoder LENIENT = new LikeAWrapperDecoder(Mode.LENIENT);

    static final Members PARAMETERS = Members.builder(LikeAWrapper.Parameters.Metadata::new)
            .optional("data_schema")
            .build();

    static final Members DATA_SCHEMA = Members.builder(LikeAWrapper.DataSchema.Metadata::new)
            .optional("type")
            .build();

    static final Members LIKE_A_WRAPPER = Members.builder()
            .optional("data_schema", DATA_SCHEMA)
            .optional("parameters", PARAMETERS)
            .optional("configuration")
            .optional("extract_result")
            .build();

    private LikeAWrapperDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static LikeAWrapperDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static LikeAWrapperDecoder lenient() { return LENIENT; }

    @Override protected @Nullable LikeAWrapper read(ValueReader in, MetadataNode metadata) {
        return readLikeAWrapper(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(LIKE_A_WRAPPER); }

    static @Nullable LikeAWrapper readLikeAWrapper(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIKE_A_WRAPPER)) {
            return null;
        }
        LikeAWrapper.DataSchema dataSchema = null;
        LikeAWrapper.Parameters parameters = null;
        String configuration = null;
        String extractResult = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> dataSchema = readDataSchema(in, metadata.at(0));
                case 1 -> parameters = readParameters(in, metadata.at(1));
                case 2 -> configuration = in.string();
                case 3 -> extractResult = in.string();
            }
        }
        return new LikeAWrapper(dataSchema, parameters, configuration, extractResult,
                new LikeAWrapper.Metadata(LIKE_A_WRAPPER.parts(metadata, dataSchema, parameters)));
    }

    static LikeAWrapper.@Nullable DataSchema readDataSchema(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DATA_SCHEMA)) {
            return null;
        }
        String type = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> type = in.string();
            }
        }
        return new LikeAWrapper.DataSchema(type, new LikeAWrapper.DataSchema.Metadata(DATA_SCHEMA.parts(metadata)));
    }

    static LikeAWrapper.@Nullable Parameters readParameters(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PARAMETERS)) {
            return null;
        }
        String dataSchema = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> dataSchema = in.string();
            }
        }
        return new LikeAWrapper.Parameters(dataSchema,
                new LikeAWrapper.Parameters.Metadata(PARAMETERS.parts(metadata)));
    }
}
