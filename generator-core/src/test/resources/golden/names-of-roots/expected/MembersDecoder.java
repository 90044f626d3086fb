package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Members}. Decoders may be shared between threads. */
@Generated("members.json")
@NullMarked
public final class MembersDecoder extends ExtractDecoder<Members> {
    private static final MembersDecoder STRICT = new MembersDecoder(Mode.STRICT);
    private static final MembersDecoder LENIENT = new MembersDecoder(Mode.LENIENT);

    static final dev.extractgen.runtime.decode.Members MEMBERS = dev.extractgen.runtime.decode.Members.builder()
            .optional("x")
            .optional("dev")
            .build();

    private MembersDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MembersDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MembersDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Members read(ValueReader in, MetadataNode metadata) {
        return readMembers(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(MEMBERS); }

    static @Nullable Members readMembers(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MEMBERS)) {
            return null;
        }
        String x = null;
        String dev_ = null;
        for (int member = in.nextMember(); member != dev.extractgen.runtime.decode.Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
                case 1 -> dev_ = in.string();
            }
        }
        return new Members(x, dev_, new Members.Metadata(MEMBERS.parts(metadata)));
    }
}
