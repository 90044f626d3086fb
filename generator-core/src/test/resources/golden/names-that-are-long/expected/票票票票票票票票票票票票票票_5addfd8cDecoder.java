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
 * Decodes the results of LlamaExtract jobs into {@link 票票票票票票票票票票票票票票_5addfd8c}. Decoders may be shared between threads.
 */
@Generated("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票.json")
@NullMarked
public final class 票票票票票票票票票票票票票票_5addfd8cDecoder extends ExtractDecoder<票票票票票票票票票票票票票票_5addfd8c> {
    private static final 票票票票票票票票票票票票票票_5addfd8cDecoder STRICT = new 票票票票票票票票票票票票票票_5addfd8cDecoder(Mode.STRICT);
    private static final 票票票票票票票票票票票票票票_5addfd8cDecoder LENIENT = new 票票票票票票票票票票票票票票_5addfd8cDecoder(Mode.LENIENT);

    static final Members 票票票票票票票票票票票票票票_7090FB0F =
            Members.builder(票票票票票票票票票票票票票票_5addfd8c.票票票票票票票票票票票票票票_7090fb0f.Metadata::new)
            .optional("x")
            .build();

    static final Members 票票票票票票票票票票票票票票_5ADDFD8C = Members.builder()
            .optional("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票", 票票票票票票票票票票票票票票_7090FB0F)
            .build();

    private 票票票票票票票票票票票票票票_5addfd8cDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static 票票票票票票票票票票票票票票_5addfd8cDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static 票票票票票票票票票票票票票票_5addfd8cDecoder lenient() { return LENIENT; }

    @Override protected @Nullable 票票票票票票票票票票票票票票_5addfd8c read(ValueReader in, MetadataNode metadata) {
        return read票票票票票票票票票票票票票票_5addfd8c(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(票票票票票票票票票票票票票票_5ADDFD8C); }

    static @Nullable 票票票票票票票票票票票票票票_5addfd8c read票票票票票票票票票票票票票票_5addfd8c(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(票票票票票票票票票票票票票票_5ADDFD8C)) {
            return null;
        }
        票票票票票票票票票票票票票票_5addfd8c.票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 票票票票票票票票票票票票票票_901c4572 = read票票票票票票票票票票票票票票_7090fb0f(in, metadata.at(0));
            }
        }
        return new 票票票票票票票票票票票票票票_5addfd8c(票票票票票票票票票票票票票票_901c4572,
                new 票票票票票票票票票票票票票票_5addfd8c.Metadata(票票票票票票票票票票票票票票_5ADDFD8C.parts(metadata, 票票票票票票票票票票票票票票_901c4572)));
    }

    static 票票票票票票票票票票票票票票_5addfd8c.@Nullable 票票票票票票票票票票票票票票_7090fb0f read票票票票票票票票票票票票票票_7090fb0f(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(票票票票票票票票票票票票票票_7090FB0F)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new 票票票票票票票票票票票票票票_5addfd8c.票票票票票票票票票票票票票票_7090fb0f(x,
                new 票票票票票票票票票票票票票票_5addfd8c.票票票票票票票票票票票票票票_7090fb0f.Metadata(票票票票票票票票票票票票票票_7090FB0F.parts(metadata)));
    }
}
