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

/** Decodes the results of LlamaExtract jobs into {@link 发票}. Decoders may be shared between threads. */
@Generated("发票.json")
@NullMarked
public final class 发票Decoder extends ExtractDecoder<发票> {
    private static final 发票Decoder STRICT = new 发票Decoder(Mode.STRICT);
    private static final 发票Decoder LENIENT = new 发票Decoder(Mode.LENIENT);

    static final Members 发票发票 = Members.builder(发票.发票发票.Metadata::new)
            .optional("发票")
            .build();

    static final Members 发票2 = Members.builder()
            .optional("发票", 发票发票)
            .optional("发票Decoder")
            .build();

    private 发票Decoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static 发票Decoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static 发票Decoder lenient() { return LENIENT; }

    @Override protected @Nullable 发票 read(ValueReader in, MetadataNode metadata) { return read发票(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(发票2); }

    static @Nullable 发票 read发票(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(发票2)) {
            return null;
        }
        发票.发票发票 发票_ = null;
        String 发票decoder = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 发票_ = read发票发票(in, metadata.at(0));
                case 1 -> 发票decoder = in.string();
            }
        }
        return new 发票(发票_, 发票decoder, new 发票.Metadata(发票2.parts(metadata, 发票_)));
    }

    static 发票.@Nullable 发票发票 read发票发票(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(发票发票)) {
            return null;
        }
        String 发票_ = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 发票_ = in.string();
            }
        }
        return new 发票.发票发票(发票_, new 发票.发票发票.Metadata(发票发票.parts(metadata)));
    }
}
