package golden.definitions_without_a_root;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Typed}. Decoders may be shared between threads. */
@Generated("typed.json")
@NullMarked
public final class TypedDecoder extends ExtractDecoder<Typed> {
    private static final TypedDecoder STRICT = new TypedDecoder(Mode.STRICT);
    private static final TypedDecoder LENIENT = new TypedDecoder(Mode.LENIENT);
    static final MetadataShape TYPED = MetadataShape.map();

    static final Members SIZE = Members.builder()
            .optional("width")
            .build();

    private TypedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static TypedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static TypedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Typed read(ValueReader in, MetadataNode metadata) { return readTyped(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Typed readTyped(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.map());
        Map<String, @Nullable Object> value = in.nullableMap(node, Elements.VALUE);
        return value == null ? null : new Typed(value, node);
    }

    static Typed.@Nullable Size readSize(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIZE)) {
            return null;
        }
        BigDecimal width = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> width = in.decimal();
            }
        }
        return new Typed.Size(width, new Typed.Size.Metadata(SIZE.parts(metadata)));
    }
}
