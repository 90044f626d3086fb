package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Matrix}. Decoders may be shared between threads. */
@Generated("matrix.json")
@NullMarked
public final class MatrixDecoder extends ExtractDecoder<Matrix> {
    private static final MatrixDecoder STRICT = new MatrixDecoder(Mode.STRICT);
    private static final MatrixDecoder LENIENT = new MatrixDecoder(Mode.LENIENT);
    static final MetadataShape MATRIX = MetadataShape.list(MetadataShape.list());

    private MatrixDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MatrixDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MatrixDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Matrix read(ValueReader in, MetadataNode metadata) {
        return readMatrix(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Matrix readMatrix(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.list(MetadataShape.list()));
        List<List<@Nullable Long>> value = in.list(node, Elements.nullableList(Elements.INT64));
        return value == null ? null : new Matrix(value, node);
    }
}
