package golden.names_that_are_long;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
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

/** Decodes the results of LlamaExtract jobs into {@link LongType}. Decoders may be shared between threads. */
@Generated("long.json")
@NullMarked
public final class LongTypeDecoder extends ExtractDecoder<LongType> {
    private static final LongTypeDecoder STRICT = new LongTypeDecoder(Mode.STRICT);
    private static final LongTypeDecoder LENIENT = new LongTypeDecoder(Mode.LENIENT);
    static final MetadataShape UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU65C13BC4_ARRAY = MetadataShape.list();

    static final Members UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_894FEAF5 = Members.builder()
            .optional("y")
            .build();

    static final Members 長長長長長長長長長長長長長長_DE1C8F2D = Members.builder(LongType.長長長長長長長長長長長長長長_de1c8f2d.Metadata::new)
            .optional("x")
            .build();

    static final Members CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC_2257BD75 =
            Members.builder(LongType.Cccccccccccccccccccccccccccccccccccccccc_2257bd75.Metadata::new)
            .optional("x")
            .build();

    private static final Branches<LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4> UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_65C13BC4 =
            Branches.<LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4>builder()
            .string(Elements.STRING, LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu65c13bc4String::new)
            .list(Elements.list(Elements.STRING),
                    LongTypeDecoder.UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU65C13BC4_ARRAY,
                    LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu65c13bc4Array::new)
            .object(LongTypeDecoder::readUuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_894feaf5,
                    () -> LongTypeDecoder.UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_894FEAF5)
            .build();

    static final Members UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_6C06ECD4 = Members.builder()
            .optional("x")
            .build();

    static final Members 長長長長長長長長長長長長長長_DD4B7090 = Members.builder(LongType.長長長長長長長長長長長長長長_dd4b7090.Metadata::new)
            .optional("長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長", 長長長長長長長長長長長長長長_DE1C8F2D)
            .build();

    static final Members BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB_2EAEB411 =
            Members.builder(LongType.Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411.Metadata::new)
            .optional("cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC_2257BD75)
            .optional("dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd")
            .build();

    static final Members LONG_TYPE = Members.builder()
            .optional("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
            .optional("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
            .optional("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB_2EAEB411)
            .optional("長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長", 長長長長長長長長長長長長長長_DD4B7090)
            .optional("unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit unit ", MetadataShape.list(UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_6C06ECD4))
            .optional("uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu", MetadataShape.deferred())
            .build();

    private LongTypeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static LongTypeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static LongTypeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable LongType read(ValueReader in, MetadataNode metadata) {
        return readLongType(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(LONG_TYPE); }

    static @Nullable LongType readLongType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LONG_TYPE)) {
            return null;
        }
        String aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9835fa6b = null;
        String aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_eb22b48c = null;
        LongType.Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_9f39cd6e = null;
        LongType.長長長長長長長長長長長長長長_dd4b7090 長長長長長長長長長長長長長長_5aae7259 = null;
        List<LongType.UnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4> unitUnitUnitUnitUnitUnitUnitUnitUnitUnit_b47434ce = null;
        LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4 uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_2c9df2b3 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9835fa6b = in.string();
                case 1 -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_eb22b48c = in.string();
                case 2 -> bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_9f39cd6e = readBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411(in, metadata.at(2));
                case 3 -> 長長長長長長長長長長長長長長_5aae7259 = read長長長長長長長長長長長長長長_dd4b7090(in, metadata.at(3));
                case 4 -> unitUnitUnitUnitUnitUnitUnitUnitUnitUnit_b47434ce = in.list(metadata.at(4), LongTypeDecoder::readUnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4);
                case 5 -> uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_2c9df2b3 = readUuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4(in, metadata.at(5));
            }
        }
        return new LongType(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9835fa6b,
                aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_eb22b48c, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_9f39cd6e,
                長長長長長長長長長長長長長長_5aae7259, unitUnitUnitUnitUnitUnitUnitUnitUnitUnit_b47434ce,
                uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_2c9df2b3, new LongType.Metadata(LONG_TYPE.parts(metadata,
                bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_9f39cd6e, 長長長長長長長長長長長長長長_5aae7259,
                unitUnitUnitUnitUnitUnitUnitUnitUnitUnit_b47434ce, uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_2c9df2b3)));
    }

    static LongType.@Nullable Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411 readBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB_2EAEB411)) {
            return null;
        }
        LongType.Cccccccccccccccccccccccccccccccccccccccc_2257bd75 cccccccccccccccccccccccccccccccccccccccc_b9defaed = null;
        LongType.Dddddddddddddddddddddddddddddddddddddddd_89525cc3 dddddddddddddddddddddddddddddddddddddddd_63c29b7d = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> cccccccccccccccccccccccccccccccccccccccc_b9defaed = readCccccccccccccccccccccccccccccccccccccccc_2257bd75(in, metadata.at(0));
                case 1 -> dddddddddddddddddddddddddddddddddddddddd_63c29b7d = in.constant(LongType.Dddddddddddddddddddddddddddddddddddddddd_89525cc3::of);
            }
        }
        return new LongType.Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411(cccccccccccccccccccccccccccccccccccccccc_b9defaed,
                dddddddddddddddddddddddddddddddddddddddd_63c29b7d,
                new LongType.Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_2eaeb411.Metadata(BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB_2EAEB411.parts(metadata,
                cccccccccccccccccccccccccccccccccccccccc_b9defaed)));
    }

    static LongType.@Nullable 長長長長長長長長長長長長長長_dd4b7090 read長長長長長長長長長長長長長長_dd4b7090(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(長長長長長長長長長長長長長長_DD4B7090)) {
            return null;
        }
        LongType.長長長長長長長長長長長長長長_de1c8f2d 長長長長長長長長長長長長長長_5aae7259 = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> 長長長長長長長長長長長長長長_5aae7259 = read長長長長長長長長長長長長長長_de1c8f2d(in, metadata.at(0));
            }
        }
        return new LongType.長長長長長長長長長長長長長長_dd4b7090(長長長長長長長長長長長長長長_5aae7259,
                new LongType.長長長長長長長長長長長長長長_dd4b7090.Metadata(長長長長長長長長長長長長長長_DD4B7090.parts(metadata,
                長長長長長長長長長長長長長長_5aae7259)));
    }

    static LongType.@Nullable UnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4 readUnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_6C06ECD4)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new LongType.UnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4(x,
                new LongType.UnitUnitUnitUnitUnitUnitUnitUnitUnitUnit_6c06ecd4.Metadata(UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_UNIT_6C06ECD4.parts(metadata)));
    }

    static LongType.@Nullable Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4 readUuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_65c13bc4(
            ValueReader in, MetadataNode metadata) {
        return in.branch(UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_65C13BC4, metadata);
    }

    static LongType.@Nullable Cccccccccccccccccccccccccccccccccccccccc_2257bd75 readCccccccccccccccccccccccccccccccccccccccc_2257bd75(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC_2257BD75)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new LongType.Cccccccccccccccccccccccccccccccccccccccc_2257bd75(x,
                new LongType.Cccccccccccccccccccccccccccccccccccccccc_2257bd75.Metadata(CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC_2257BD75.parts(metadata)));
    }

    static LongType.@Nullable 長長長長長長長長長長長長長長_de1c8f2d read長長長長長長長長長長長長長長_de1c8f2d(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(長長長長長長長長長長長長長長_DE1C8F2D)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new LongType.長長長長長長長長長長長長長長_de1c8f2d(x,
                new LongType.長長長長長長長長長長長長長長_de1c8f2d.Metadata(長長長長長長長長長長長長長長_DE1C8F2D.parts(metadata)));
    }

    static LongType.@Nullable Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_894feaf5 readUuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_894feaf5(
            ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_894FEAF5)) {
            return null;
        }
        Long y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.int64();
            }
        }
        return new LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_894feaf5(y,
                new LongType.Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu_894feaf5.Metadata(UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU_894FEAF5.parts(metadata)));
    }
}
