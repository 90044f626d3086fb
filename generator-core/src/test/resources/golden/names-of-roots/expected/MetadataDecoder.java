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

/** Decodes the results of LlamaExtract jobs into {@link Metadata}. Decoders may be shared between threads. */
@Generated("metadata.json")
@NullMarked
public final class MetadataDecoder extends ExtractDecoder<Metadata> {
    private static final MetadataDecoder STRICT = new MetadataDecoder(Mode.STRICT);
    private static final MetadataDecoder LENIENT = new MetadataDecoder(Mode.LENIENT);

    static final Members METADATA_METADATA = Members.builder(Metadata.MetadataMetadata.RecordMetadata::new)
            .optional("metadata")
            .build();

    static final Members METADATA = Members.builder()
            .optional("metadata", METADATA_METADATA)
            .build();

    private MetadataDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MetadataDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MetadataDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Metadata read(ValueReader in, MetadataNode metadata) {
        return readMetadata(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(METADATA); }

    static @Nullable Metadata readMetadata(ValueReader in, MetadataNode metadata2) {
        if (!in.beginObject(METADATA)) {
            return null;
        }
        Metadata.MetadataMetadata metadata = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> metadata = readMetadataMetadata(in, metadata2.at(0));
            }
        }
        return new Metadata(metadata, new Metadata.RecordMetadata(METADATA.parts(metadata2, metadata)));
    }

    static Metadata.@Nullable MetadataMetadata readMetadataMetadata(ValueReader in, MetadataNode metadata2) {
        if (!in.beginObject(METADATA_METADATA)) {
            return null;
        }
        String metadata = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> metadata = in.string();
            }
        }
        return new Metadata.MetadataMetadata(metadata,
                new Metadata.MetadataMetadata.RecordMetadata(METADATA_METADATA.parts(metadata2)));
    }
}
