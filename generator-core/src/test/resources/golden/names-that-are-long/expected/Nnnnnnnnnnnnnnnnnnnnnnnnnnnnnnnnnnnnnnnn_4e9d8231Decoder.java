package golden.names_that_are_long;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the results of LlamaExtract jobs into {@link Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231}. Decoders may be shared between threads.
 */
@Generated("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.json")
@NullMarked
public final class Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder extends ExtractDecoder<Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231> {
    private static final Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder STRICT =
            new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder(Mode.STRICT);
    private static final Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder LENIENT =
            new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder(Mode.LENIENT);

    static final Members NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5 =
            Members.builder(Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata::new)
            .optional("x")
            .build();

    static final Members NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231 = Members.builder()
            .optional("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5)
            .build();

    private Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231Decoder lenient() { return LENIENT; }

    @Override protected @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231 read(ValueReader in,
            MetadataNode metadata) {
        return readNnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(in, metadata);
    }

    @Override protected MetadataShape metadataShape() {
        return MetadataShape.object(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231);
    }

    static @Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231 readNnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231)) {
            return null;
        }
        Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0 = readNnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(in, metadata.at(0));
            }
        }
        return new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231(nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0,
                new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.Metadata(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_4E9D8231.parts(metadata,
                nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_1be63cc0)));
    }

    static Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.@Nullable Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5 readNnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5(x,
                new Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_4e9d8231.Nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_b5a157e5.Metadata(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN_B5A157E5.parts(metadata)));
    }
}
