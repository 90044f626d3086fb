package golden.slips_in_keywords;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
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

    static final Members ORDER = Members.builder()
            .optional("customer", MetadataShape.map())
            .optional("lines", MetadataShape.list())
            .nullable("address")
            .nullable("amount")
            .nullable("own")
            .optional("item")
            .optional("twice", MetadataShape.list())
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
        Map<String, @Nullable Object> customer = null;
        List<@Nullable Object> lines = null;
        Object address = null;
        Object amount = null;
        Object own = null;
        String item = null;
        List<String> twice = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> customer = in.nullableMap(metadata.at(0), Elements.VALUE);
                case 1 -> lines = in.nullableList(metadata.at(1), Elements.VALUE);
                case 2 -> address = in.value();
                case 3 -> amount = in.value();
                case 4 -> own = in.value();
                case 5 -> item = in.string();
                case 6 -> twice = in.list(metadata.at(6), Elements.STRING);
            }
        }
        return new Order(customer, lines, address, amount, own, item, twice,
                new Order.Metadata(ORDER.parts(metadata, customer, lines, twice)));
    }
}
