package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Member}. Decoders may be shared between threads. */
@Generated("member.json")
@NullMarked
public final class MemberDecoder extends ExtractDecoder<Member> {
    private static final MemberDecoder STRICT = new MemberDecoder(Mode.STRICT);
    private static final MemberDecoder LENIENT = new MemberDecoder(Mode.LENIENT);

    static final Members MEMBER_MEMBER = Members.builder()
            .optional("x")
            .build();

    static final Members MEMBER = Members.builder()
            .optional("dev")
            .optional("java")
            .optional("members", MetadataShape.list(MEMBER_MEMBER))
            .build();

    private MemberDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MemberDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MemberDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Member read(ValueReader in, MetadataNode metadata) {
        return readMember(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(MEMBER); }

    static @Nullable Member readMember(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MEMBER)) {
            return null;
        }
        String dev_ = null;
        String java_ = null;
        List<Member.MemberMember> members = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> dev_ = in.string();
                case 1 -> java_ = in.string();
                case 2 -> members = in.list(metadata.at(2), MemberDecoder::readMemberMember);
            }
        }
        return new Member(dev_, java_, members, new Member.Metadata(MEMBER.parts(metadata, members)));
    }

    static Member.@Nullable MemberMember readMemberMember(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MEMBER_MEMBER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Member.MemberMember(x, new Member.MemberMember.Metadata(MEMBER_MEMBER.parts(metadata)));
    }
}
