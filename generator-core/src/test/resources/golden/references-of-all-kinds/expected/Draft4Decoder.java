package golden.references_of_all_kinds;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Draft4}. Decoders may be shared between threads. */
@Generated("draft4.json")
@NullMarked
public final class Draft4Decoder extends ExtractDecoder<Draft4> {
    private static final Draft4Decoder STRICT = new Draft4Decoder(Mode.STRICT);
    private static final Draft4Decoder LENIENT = new Draft4Decoder(Mode.LENIENT);

    static final Members OTHER = Members.builder(Draft4.Other.Metadata::new)
            .optional("n")
            .optional("again", MetadataShape.object(() -> Draft4Decoder.OTHER))
            .build();

    static final Members ITEM = Members.builder(Draft4.Item.Metadata::new)
            .optional("a")
            .build();

    static final Members DRAFT4 = Members.builder()
            .optional("item", ITEM)
            .optional("other", OTHER)
            .optional("pointer")
            .optional("ignored")
            .optional("limited")
            .optional("id")
            .build();

    private Draft4Decoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static Draft4Decoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static Draft4Decoder lenient() { return LENIENT; }

    @Override protected @Nullable Draft4 read(ValueReader in, MetadataNode metadata) {
        return readDraft4(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(DRAFT4); }

    static @Nullable Draft4 readDraft4(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DRAFT4)) {
            return null;
        }
        Draft4.Item item = null;
        Draft4.Other other = null;
        Long pointer = null;
        Long ignored = null;
        BigDecimal limited = null;
        String id = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> item = readItem(in, metadata.at(0));
                case 1 -> other = readOther(in, metadata.at(1));
                case 2 -> pointer = in.int64();
                case 3 -> ignored = in.int64();
                case 4 -> limited = in.decimal();
                case 5 -> id = in.string();
            }
        }
        return new Draft4(item, other, pointer, ignored, limited, id,
                new Draft4.Metadata(DRAFT4.parts(metadata, item, other)));
    }

    static Draft4.@Nullable Item readItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ITEM)) {
            return null;
        }
        String a = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = in.string();
            }
        }
        return new Draft4.Item(a, new Draft4.Item.Metadata(ITEM.parts(metadata)));
    }

    static Draft4.@Nullable Other readOther(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OTHER)) {
            return null;
        }
        Long n = null;
        Draft4.Other again = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> n = in.int64();
                case 1 -> again = readOther(in, metadata.at(1));
            }
        }
        return new Draft4.Other(n, again, new Draft4.Other.Metadata(OTHER.parts(metadata, again)));
    }
}
