package golden.definitions_without_a_root;

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

/** Decodes the results of LlamaExtract jobs into {@link Shapes}. Decoders may be shared between threads. */
@Generated("shapes.json")
@NullMarked
public final class ShapesDecoder extends ExtractDecoder<Shapes> {
    private static final ShapesDecoder STRICT = new ShapesDecoder(Mode.STRICT);
    private static final ShapesDecoder LENIENT = new ShapesDecoder(Mode.LENIENT);

    static final Members LINE = Members.builder()
            .optional("from", MetadataShape.object(() -> ShapesDecoder.POINT))
            .optional("to", MetadataShape.object(() -> ShapesDecoder.POINT))
            .build();

    static final Members POINT = Members.builder(Shapes.Point.Metadata::new)
            .optional("x")
            .optional("y")
            .build();

    private ShapesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ShapesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ShapesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Shapes read(ValueReader in, MetadataNode metadata) {
        return readShapes(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Shapes readShapes(ValueReader in, MetadataNode metadata) {
        Object value = in.value();
        return value == null ? null : new Shapes(value, metadata.asEntry());
    }

    static Shapes.@Nullable Point readPoint(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(POINT)) {
            return null;
        }
        BigDecimal x = null;
        BigDecimal y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.decimal();
                case 1 -> y = in.decimal();
            }
        }
        return new Shapes.Point(x, y, new Shapes.Point.Metadata(POINT.parts(metadata)));
    }

    static Shapes.@Nullable Line readLine(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LINE)) {
            return null;
        }
        Shapes.Point from = null;
        Shapes.Point to = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> from = readPoint(in, metadata.at(0));
                case 1 -> to = readPoint(in, metadata.at(1));
            }
        }
        return new Shapes.Line(from, to, new Shapes.Line.Metadata(LINE.parts(metadata, from, to)));
    }
}
