package golden.roots_that_are_no_objects;

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

/** Decodes the results of LlamaExtract jobs into {@link ListType}. Decoders may be shared between threads. */
@Generated("list.json")
@NullMarked
public final class ListTypeDecoder extends ExtractDecoder<ListType> {
    private static final ListTypeDecoder STRICT = new ListTypeDecoder(Mode.STRICT);
    private static final ListTypeDecoder LENIENT = new ListTypeDecoder(Mode.LENIENT);
    static final MetadataShape LIST_TYPE = MetadataShape.list(MetadataShape.object(() -> ListTypeDecoder.ITEM));

    static final Members ITEM = Members.builder()
            .optional("x")
            .build();

    private ListTypeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ListTypeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ListTypeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable ListType read(ValueReader in, MetadataNode metadata) {
        return readListType(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable ListType readListType(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.list(MetadataShape.object(() -> ListTypeDecoder.ITEM)));
        List<ListType.Item> value = in.list(node, ListTypeDecoder::readItem);
        return value == null ? null : new ListType(value, node);
    }

    static ListType.@Nullable Item readItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ITEM)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new ListType.Item(x, new ListType.Item.Metadata(ITEM.parts(metadata)));
    }
}
