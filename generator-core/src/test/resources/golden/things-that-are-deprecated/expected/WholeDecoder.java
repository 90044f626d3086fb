package golden.things_that_are_deprecated;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Whole}. Decoders may be shared between threads. */
@SuppressWarnings("deprecation")
@Generated("whole.json")
@NullMarked
public final class WholeDecoder extends ExtractDecoder<Whole> {
    private static final WholeDecoder STRICT = new WholeDecoder(Mode.STRICT);
    private static final WholeDecoder LENIENT = new WholeDecoder(Mode.LENIENT);
    static final MetadataShape WHOLE = MetadataShape.deferred();

    static final Members SUPPRESS_WARNINGS_TYPE = Members.builder(Whole.SuppressWarningsType.Metadata::new)
            .optional("value")
            .build();

    static final Members DEPRECATED_TYPE = Members.builder(Whole.DeprecatedType.Metadata::new)
            .optional("since")
            .build();

    static final Members SILENCER = Members.builder()
            .required("silencer", SUPPRESS_WARNINGS_TYPE)
            .build();

    static final Members MARKER = Members.builder()
            .required("marker", DEPRECATED_TYPE)
            .build();

    private static final Branches<Whole.WholeValue> WHOLE_VALUE = Branches.<Whole.WholeValue>builder()
            .object(WholeDecoder::readMarker, () -> WholeDecoder.MARKER)
            .object(WholeDecoder::readSilencer, () -> WholeDecoder.SILENCER)
            .build();

    private WholeDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static WholeDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static WholeDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Whole read(ValueReader in, MetadataNode metadata) { return readWhole(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Whole readWhole(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata;
        Whole.WholeValue value = readWholeValue(in, node);
        return value == null ? null : new Whole(value, node);
    }

    static Whole.@Nullable WholeValue readWholeValue(ValueReader in, MetadataNode metadata) {
        return in.branch(WHOLE_VALUE, metadata);
    }

    static Whole.@Nullable Marker readMarker(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MARKER)) {
            return null;
        }
        Whole.DeprecatedType marker = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> marker = readDeprecatedType(in, metadata.at(0));
            }
        }
        return new Whole.Marker(marker, new Whole.Marker.Metadata(MARKER.parts(metadata, marker)));
    }

    static Whole.@Nullable Silencer readSilencer(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SILENCER)) {
            return null;
        }
        Whole.SuppressWarningsType silencer = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> silencer = readSuppressWarningsType(in, metadata.at(0));
            }
        }
        return new Whole.Silencer(silencer, new Whole.Silencer.Metadata(SILENCER.parts(metadata, silencer)));
    }

    static Whole.@Nullable DeprecatedType readDeprecatedType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DEPRECATED_TYPE)) {
            return null;
        }
        String since = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> since = in.string();
            }
        }
        return new Whole.DeprecatedType(since, new Whole.DeprecatedType.Metadata(DEPRECATED_TYPE.parts(metadata)));
    }

    static Whole.@Nullable SuppressWarningsType readSuppressWarningsType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SUPPRESS_WARNINGS_TYPE)) {
            return null;
        }
        String value = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> value = in.string();
            }
        }
        return new Whole.SuppressWarningsType(value,
                new Whole.SuppressWarningsType.Metadata(SUPPRESS_WARNINGS_TYPE.parts(metadata)));
    }
}
