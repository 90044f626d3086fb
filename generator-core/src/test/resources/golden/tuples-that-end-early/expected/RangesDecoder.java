package golden.tuples_that_end_early;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Ranges}. Decoders may be shared between threads. */
@Generated("ranges.json")
@NullMarked
public final class RangesDecoder extends ExtractDecoder<Ranges> {
    private static final RangesDecoder STRICT = new RangesDecoder(Mode.STRICT);
    private static final RangesDecoder LENIENT = new RangesDecoder(Mode.LENIENT);

    static final Members OPEN = Members.builder(Ranges.Open.Metadata::new)
            .optional("0", MetadataShape.list())
            .open(MetadataShape.entry())
            .build();

    static final Members LIST_ITEM = Members.builder()
            .optional("0", MetadataShape.list())
            .open(MetadataShape.entry())
            .build();

    static final Members BOTH = Members.builder(Ranges.Both.Metadata::new)
            .required("0", MetadataShape.list())
            .optional("1", MetadataShape.list())
            .open(MetadataShape.entry())
            .build();

    static final Members NAMES = Members.builder(Ranges.Names.Metadata::new)
            .optional("0")
            .optional("1", MetadataShape.map())
            .optional("2", MetadataShape.list())
            .open(MetadataShape.entry())
            .build();

    static final Members RANGE = Members.builder(Ranges.Range.Metadata::new)
            .optional("0")
            .optional("1")
            .optional("2", MetadataShape.list())
            .closed()
            .build();

    static final Members RANGES = Members.builder()
            .optional("range", MetadataShape.tuple(RANGE))
            .optional("names", MetadataShape.tuple(NAMES))
            .optional("both", MetadataShape.tuple(BOTH))
            .optional("list", MetadataShape.list(MetadataShape.tuple(LIST_ITEM)))
            .optional("open", MetadataShape.tuple(OPEN))
            .build();

    private RangesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static RangesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static RangesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Ranges read(ValueReader in, MetadataNode metadata) {
        return readRanges(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(RANGES); }

    static @Nullable Ranges readRanges(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RANGES)) {
            return null;
        }
        Ranges.Range range = null;
        Ranges.Names names = null;
        Ranges.Both both = null;
        List<Ranges.ListItem> list = null;
        Ranges.Open open = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> range = readRange(in, metadata.at(0));
                case 1 -> names = readNames(in, metadata.at(1));
                case 2 -> both = readBoth(in, metadata.at(2));
                case 3 -> list = in.list(metadata.at(3), RangesDecoder::readListItem);
                case 4 -> open = readOpen(in, metadata.at(4));
            }
        }
        return new Ranges(range, names, both, list, open,
                new Ranges.Metadata(RANGES.parts(metadata, range, names, both, list, open)));
    }

    static Ranges.@Nullable Range readRange(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(RANGE)) {
            return null;
        }
        String item0 = null;
        BigDecimal item1 = null;
        List<String> item2 = null;
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.string();
                case 1 -> item1 = in.decimal();
                case 2 -> item2 = in.list(metadata.at(2), Elements.STRING);
            }
        }
        return new Ranges.Range(item0, item1, item2, new Ranges.Range.Metadata(RANGE.parts(metadata, item2)));
    }

    static Ranges.@Nullable Names readNames(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(NAMES)) {
            return null;
        }
        String item0 = null;
        Map<String, Long> item1 = null;
        List<String> item2 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.string();
                case 1 -> item1 = in.map(metadata.at(1), Elements.INT64);
                case 2 -> item2 = in.list(metadata.at(2), Elements.STRING);
                case 3 -> in.nullableElement(additionalItems, metadata.at(3), Elements.VALUE);
            }
        }
        return new Ranges.Names(item0, item1, item2, additionalItems,
                new Ranges.Names.Metadata(NAMES.parts(metadata, item1, item2, additionalItems)));
    }

    static Ranges.@Nullable Both readBoth(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(BOTH)) {
            return null;
        }
        List<String> item0 = null;
        List<String> item1 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.list(metadata.at(0), Elements.STRING);
                case 1 -> item1 = in.list(metadata.at(1), Elements.STRING);
                case 2 -> in.nullableElement(additionalItems, metadata.at(2), Elements.VALUE);
            }
        }
        return new Ranges.Both(item0, item1, additionalItems,
                new Ranges.Both.Metadata(BOTH.parts(metadata, item0, item1, additionalItems)));
    }

    static Ranges.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(LIST_ITEM)) {
            return null;
        }
        List<String> item0 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.list(metadata.at(0), Elements.STRING);
                case 1 -> in.nullableElement(additionalItems, metadata.at(1), Elements.VALUE);
            }
        }
        return new Ranges.ListItem(item0, additionalItems,
                new Ranges.ListItem.Metadata(LIST_ITEM.parts(metadata, item0, additionalItems)));
    }

    static Ranges.@Nullable Open readOpen(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(OPEN)) {
            return null;
        }
        List<String> item0 = null;
        List<Long> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.list(metadata.at(0), Elements.STRING);
                case 1 -> in.element(additionalItems, metadata.at(1), Elements.INT64);
            }
        }
        return new Ranges.Open(item0, additionalItems,
                new Ranges.Open.Metadata(OPEN.parts(metadata, item0, additionalItems)));
    }
}
