package golden.names_of_packages;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Packages}. Decoders may be shared between threads. */
@Generated("packages.json")
@NullMarked
public final class PackagesDecoder extends ExtractDecoder<Packages> {
    private static final PackagesDecoder STRICT = new PackagesDecoder(Mode.STRICT);
    private static final PackagesDecoder LENIENT = new PackagesDecoder(Mode.LENIENT);

    static final Members METADATA_SHAPE = Members.builder(Packages.MetadataShape.Metadata::new)
            .optional("x")
            .build();

    static final Members FIELD_VALUES = Members.builder(Packages.FieldValues.Metadata::new)
            .optional("dev")
            .optional("list", MetadataShape.list())
            .build();

    static final Members PACKAGES = Members.builder()
            .optional("dev")
            .optional("java")
            .optional("golden")
            .optional("field_values", FIELD_VALUES)
            .optional("metadata_shape", METADATA_SHAPE)
            .build();

    private PackagesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static PackagesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static PackagesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Packages read(ValueReader in, MetadataNode metadata) {
        return readPackages(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(PACKAGES); }

    static @Nullable Packages readPackages(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PACKAGES)) {
            return null;
        }
        String dev_ = null;
        String java_ = null;
        Packages.Golden golden = null;
        Packages.FieldValues fieldValues = null;
        Packages.MetadataShape metadataShape = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> dev_ = in.string();
                case 1 -> java_ = in.string();
                case 2 -> golden = in.constant(Packages.Golden::of);
                case 3 -> fieldValues = readFieldValues(in, metadata.at(3));
                case 4 -> metadataShape = readMetadataShape(in, metadata.at(4));
            }
        }
        return new Packages(dev_, java_, golden, fieldValues, metadataShape,
                new Packages.Metadata(PACKAGES.parts(metadata, fieldValues, metadataShape)));
    }

    static Packages.@Nullable FieldValues readFieldValues(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(FIELD_VALUES)) {
            return null;
        }
        Long dev_ = null;
        List<String> list = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> dev_ = in.int64();
                case 1 -> list = in.list(metadata.at(1), Elements.STRING);
            }
        }
        return new Packages.FieldValues(dev_, list,
                new Packages.FieldValues.Metadata(FIELD_VALUES.parts(metadata, list)));
    }

    static Packages.@Nullable MetadataShape readMetadataShape(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(METADATA_SHAPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Packages.MetadataShape(x, new Packages.MetadataShape.Metadata(METADATA_SHAPE.parts(metadata)));
    }
}
