package golden.positions_that_choices_add;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Route}. Decoders may be shared between threads. */
@Generated("route.json")
@NullMarked
public final class RouteDecoder extends ExtractDecoder<Route> {
    private static final RouteDecoder STRICT = new RouteDecoder(Mode.STRICT);
    private static final RouteDecoder LENIENT = new RouteDecoder(Mode.LENIENT);

    static final Members STOP = Members.builder(Route.Stop.Metadata::new)
            .optional("0")
            .optional("1")
            .nullable("2")
            .open(MetadataShape.entry())
            .build();

    static final Members ROUTE = Members.builder()
            .optional("stop", MetadataShape.tuple(STOP))
            .build();

    private RouteDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static RouteDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static RouteDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Route read(ValueReader in, MetadataNode metadata) { return readRoute(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(ROUTE); }

    static @Nullable Route readRoute(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ROUTE)) {
            return null;
        }
        Route.Stop stop = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> stop = readStop(in, metadata.at(0));
            }
        }
        return new Route(stop, new Route.Metadata(ROUTE.parts(metadata, stop)));
    }

    static Route.@Nullable Stop readStop(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(STOP)) {
            return null;
        }
        String item0 = null;
        Long item1 = null;
        Object item2 = null;
        List<@Nullable Object> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.string();
                case 1 -> item1 = in.int64();
                case 2 -> item2 = in.value();
                case 3 -> in.nullableElement(additionalItems, metadata.at(3), Elements.VALUE);
            }
        }
        return new Route.Stop(item0, item1, item2, additionalItems,
                new Route.Stop.Metadata(STOP.parts(metadata, additionalItems)));
    }
}
