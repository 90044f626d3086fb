package golden.options_record_methods;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Order}. Decoders may be shared between threads. */
@Generated("order.json")
@NullMarked
public final class OrderDecoder extends ExtractDecoder<Order> {
    private static final OrderDecoder STRICT = new OrderDecoder(Mode.STRICT);
    private static final OrderDecoder LENIENT = new OrderDecoder(Mode.LENIENT);

    static final Members RANGE = Members.builder(Order.Range.Metadata::new)
            .required("0")
            .optional("1")
            .open(MetadataShape.entry())
            .build();

    private static final Branches<Order.Due> DUE = Branches.<Order.Due>builder()
            .string(Elements.STRING, Order.DueString::new)
            .number(Elements.INT64, Order.DueInteger::new)
            .object(OrderDecoder::readBuilder, () -> OrderDecoder.BUILDER)
            .build();

    static final Members BUILDER = Members.builder(Order.Builder.Metadata::new)
            .optional("name")
            .optional("next", MetadataShape.object(() -> OrderDecoder.BUILDER))
            .build();

    static final Members LINE = Members.builder()
            .optional("text")
            .optional("next", BUILDER)
            .build();

    static final Members ORDER = Members.builder()
            .required("total")
            .optional("build")
            .optional("builder")
            .optional("source")
            .optional("total_metadata")
            .optional("optional_total")
            .optional("with_total")
            .required("lines", MetadataShape.list(LINE))
            .optional("tags", MetadataShape.list())
            .optional("matrix", MetadataShape.list(MetadataShape.list(BUILDER)))
            .optional("notes", MetadataShape.map())
            .nullable("anything")
            .nullable("equals")
            .optional("status")
            .optional("buyer", BUILDER)
            .optional("due", MetadataShape.deferred())
            .optional("range", MetadataShape.tuple(RANGE))
            .open(MetadataShape.entry())
            .build();

    private OrderDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OrderDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OrderDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Order read(ValueReader in, MetadataNode metadata) { return readOrder(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ORDER); }

    static @Nullable Order readOrder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ORDER)) {
            return null;
        }
        BigDecimal total = null;
        String build = null;
        String builder = null;
        String source = null;
        Long totalMetadata = null;
        String optionalTotal = null;
        String withTotal = null;
        List<Order.Line> lines = null;
        List<@Nullable String> tags = null;
        List<List<Order.Builder>> matrix = null;
        Map<String, String> notes = null;
        Object anything = null;
        Object equals = null;
        Order.Status status = null;
        Order.Builder buyer = null;
        Order.Due due = null;
        Order.Range range = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> total = in.decimal();
                case 1 -> build = in.string();
                case 2 -> builder = in.string();
                case 3 -> source = in.string();
                case 4 -> totalMetadata = in.int64();
                case 5 -> optionalTotal = in.string();
                case 6 -> withTotal = in.string();
                case 7 -> lines = in.list(metadata.at(7), OrderDecoder::readLine);
                case 8 -> tags = in.nullableList(metadata.at(8), Elements.STRING);
                case 9 -> matrix = in.list(metadata.at(9), Elements.list(OrderDecoder::readBuilder));
                case 10 -> notes = in.map(metadata.at(10), Elements.STRING);
                case 11 -> anything = in.value();
                case 12 -> equals = in.value();
                case 13 -> status = in.constant(Order.Status::of);
                case 14 -> buyer = readBuilder(in, metadata.at(14));
                case 15 -> due = readDue(in, metadata.at(15));
                case 16 -> range = readRange(in, metadata.at(16));
                case 17 -> in.member(additionalProperties, metadata.at(17), Elements.INT64);
            }
        }
        return new Order(total, build, builder, source, totalMetadata, optionalTotal, withTotal, lines, tags, matrix,
                notes, anything, equals, status, buyer, due, range, additionalProperties,
                new Order.Metadata(ORDER.parts(metadata, lines, tags, matrix, notes, buyer, due, range,
                additionalProperties)));
    }

    static Order.@Nullable Line readLine(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LINE)) {
            return null;
        }
        String text = null;
        Order.Builder next = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> text = in.string();
                case 1 -> next = readBuilder(in, metadata.at(1));
            }
        }
        return new Order.Line(text, next, new Order.Line.Metadata(LINE.parts(metadata, next)));
    }

    static Order.@Nullable Builder readBuilder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BUILDER)) {
            return null;
        }
        String name = null;
        Order.Builder next = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> next = readBuilder(in, metadata.at(1));
            }
        }
        return new Order.Builder(name, next, new Order.Builder.Metadata(BUILDER.parts(metadata, next)));
    }

    static Order.@Nullable Due readDue(ValueReader in, MetadataNode metadata) { return in.branch(DUE, metadata); }

    static Order.@Nullable Range readRange(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(RANGE)) {
            return null;
        }
        Long item0 = null;
        Long item1 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.int64();
                case 1 -> item1 = in.int64();
                case 2 -> in.nullableElement(additionalItems, metadata.at(2), Elements.VALUE);
            }
        }
        return new Order.Range(item0, item1, additionalItems,
                new Order.Range.Metadata(RANGE.parts(metadata, additionalItems)));
    }
}
