package golden.combined_schemas;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Combined}. Decoders may be shared between threads. */
@Generated("combined.json")
@NullMarked
public final class CombinedDecoder extends ExtractDecoder<Combined> {
    private static final CombinedDecoder STRICT = new CombinedDecoder(Mode.STRICT);
    private static final CombinedDecoder LENIENT = new CombinedDecoder(Mode.LENIENT);

    static final Members VIEW_HALF3D = Members.builder()
            .optional("zoom")
            .required("split")
            .required("mode")
            .build();

    static final Members VIEW_HALF2D = Members.builder()
            .optional("zoom")
            .required("split")
            .required("mode")
            .build();

    static final Members VIEW_NONE3D = Members.builder()
            .optional("zoom")
            .required("split")
            .required("mode")
            .build();

    static final Members VIEW_NONE2D = Members.builder()
            .optional("zoom")
            .required("split")
            .required("mode")
            .build();

    static final Members PAYMENT_IBAN = Members.builder()
            .required("iban")
            .closed()
            .build();

    static final Members PAYMENT_CARD = Members.builder()
            .required("card")
            .closed()
            .build();

    static final Members SIZE = Members.builder(Combined.Size.Metadata::new)
            .optional("width")
            .build();

    static final Members BESIDE_ENV = Members.builder()
            .required("type")
            .optional("shared")
            .optional("variable")
            .build();

    static final Members BESIDE_FILE = Members.builder()
            .required("type")
            .optional("shared")
            .optional("path")
            .build();

    static final Members BOTH_OPTION4 = Members.builder()
            .required("b")
            .required("d")
            .build();

    static final Members BOTH_OPTION3 = Members.builder()
            .required("b")
            .required("c")
            .build();

    static final Members BOTH_OPTION2 = Members.builder()
            .required("a")
            .required("d")
            .build();

    static final Members BOTH_OPTION1 = Members.builder()
            .required("a")
            .required("c")
            .build();

    static final Members TUPLE = Members.builder(Combined.Tuple.Metadata::new)
            .required("0")
            .required("1")
            .open(MetadataShape.entry())
            .build();

    private static final Branches<Combined.View> VIEW = Branches.<Combined.View>builder()
            .object(CombinedDecoder::readViewNone2d, () -> CombinedDecoder.VIEW_NONE2D)
            .when("split", "NONE")
            .when("mode", "2D")
            .object(CombinedDecoder::readViewNone3d, () -> CombinedDecoder.VIEW_NONE3D)
            .when("split", "NONE")
            .when("mode", "3D")
            .object(CombinedDecoder::readViewHalf2d, () -> CombinedDecoder.VIEW_HALF2D)
            .when("split", "HALF")
            .when("mode", "2D")
            .object(CombinedDecoder::readViewHalf3d, () -> CombinedDecoder.VIEW_HALF3D)
            .when("split", "HALF")
            .when("mode", "3D")
            .build();

    private static final Branches<Combined.Payment> PAYMENT = Branches.<Combined.Payment>builder()
            .object(CombinedDecoder::readPaymentCard, () -> CombinedDecoder.PAYMENT_CARD)
            .object(CombinedDecoder::readPaymentIban, () -> CombinedDecoder.PAYMENT_IBAN)
            .build();

    static final Members SIZED = Members.builder(Combined.Sized.Metadata::new)
            .required("size", SIZE)
            .optional("label")
            .build();

    private static final Branches<Combined.Beside> BESIDE = Branches.<Combined.Beside>builder()
            .object(CombinedDecoder::readBesideFile, () -> CombinedDecoder.BESIDE_FILE)
            .when("type", "file")
            .object(CombinedDecoder::readBesideEnv, () -> CombinedDecoder.BESIDE_ENV)
            .when("type", "env")
            .build();

    private static final Branches<Combined.Both> BOTH = Branches.<Combined.Both>builder()
            .object(CombinedDecoder::readBothOption1, () -> CombinedDecoder.BOTH_OPTION1)
            .object(CombinedDecoder::readBothOption2, () -> CombinedDecoder.BOTH_OPTION2)
            .object(CombinedDecoder::readBothOption3, () -> CombinedDecoder.BOTH_OPTION3)
            .object(CombinedDecoder::readBothOption4, () -> CombinedDecoder.BOTH_OPTION4)
            .build();

    static final Members NAMED = Members.builder(Combined.Named.Metadata::new)
            .required("name")
            .build();

    static final Members SIBLING = Members.builder(Combined.Sibling.Metadata::new)
            .required("extra")
            .required("name")
            .build();

    static final Members COMBINED = Members.builder()
            .optional("id")
            .optional("sibling", SIBLING)
            .optional("described", NAMED)
            .optional("narrowed")
            .optional("listed")
            .optional("both", MetadataShape.deferred())
            .optional("beside", MetadataShape.deferred())
            .optional("sized", SIZED)
            .optional("payment", MetadataShape.deferred())
            .optional("view", MetadataShape.deferred())
            .optional("tuple", MetadataShape.tuple(TUPLE))
            .required("name")
            .nullable("note")
            .build();

    private CombinedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static CombinedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static CombinedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Combined read(ValueReader in, MetadataNode metadata) {
        return readCombined(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(COMBINED); }

    static @Nullable Combined readCombined(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(COMBINED)) {
            return null;
        }
        Long id = null;
        Combined.Sibling sibling = null;
        Combined.Named described = null;
        Long narrowed = null;
        Combined.Listed listed = null;
        Combined.Both both = null;
        Combined.Beside beside = null;
        Combined.Sized sized = null;
        Combined.Payment payment = null;
        Combined.View view = null;
        Combined.Tuple tuple = null;
        String name = null;
        String note = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> id = in.int64();
                case 1 -> sibling = readSibling(in, metadata.at(1));
                case 2 -> described = readNamed(in, metadata.at(2));
                case 3 -> narrowed = in.int64();
                case 4 -> listed = in.constant(Combined.Listed::of);
                case 5 -> both = readBoth(in, metadata.at(5));
                case 6 -> beside = readBeside(in, metadata.at(6));
                case 7 -> sized = readSized(in, metadata.at(7));
                case 8 -> payment = readPayment(in, metadata.at(8));
                case 9 -> view = readView(in, metadata.at(9));
                case 10 -> tuple = readTuple(in, metadata.at(10));
                case 11 -> name = in.string();
                case 12 -> note = in.string();
            }
        }
        return new Combined(id, sibling, described, narrowed, listed, both, beside, sized, payment, view, tuple, name,
                note, new Combined.Metadata(COMBINED.parts(metadata, sibling, described, both, beside, sized, payment,
                view, tuple)));
    }

    static Combined.@Nullable Sibling readSibling(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIBLING)) {
            return null;
        }
        Boolean extra = null;
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> extra = in.bool();
                case 1 -> name = in.string();
            }
        }
        return new Combined.Sibling(extra, name, new Combined.Sibling.Metadata(SIBLING.parts(metadata)));
    }

    static Combined.@Nullable Named readNamed(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NAMED)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Combined.Named(name, new Combined.Named.Metadata(NAMED.parts(metadata)));
    }

    static Combined.@Nullable Both readBoth(ValueReader in, MetadataNode metadata) { return in.branch(BOTH, metadata); }

    static Combined.@Nullable Beside readBeside(ValueReader in, MetadataNode metadata) {
        return in.branch(BESIDE, metadata);
    }

    static Combined.@Nullable Sized readSized(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIZED)) {
            return null;
        }
        Combined.Size size = null;
        String label = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> size = readSize(in, metadata.at(0));
                case 1 -> label = in.string();
            }
        }
        return new Combined.Sized(size, label, new Combined.Sized.Metadata(SIZED.parts(metadata, size)));
    }

    static Combined.@Nullable Payment readPayment(ValueReader in, MetadataNode metadata) {
        return in.branch(PAYMENT, metadata);
    }

    static Combined.@Nullable View readView(ValueReader in, MetadataNode metadata) { return in.branch(VIEW, metadata); }

    static Combined.@Nullable Tuple readTuple(ValueReader in, MetadataNode metadata) {
        if (!in.beginTuple(TUPLE)) {
            return null;
        }
        String item0 = null;
        Long item1 = null;
        List<Boolean> additionalItems = new ArrayList<>();
        for (int member = in.nextPosition(); member != Members.END; member = in.nextPosition()) {
            switch (member) {
                case 0 -> item0 = in.string();
                case 1 -> item1 = in.int64();
                case 2 -> in.element(additionalItems, metadata.at(2), Elements.BOOL);
            }
        }
        return new Combined.Tuple(item0, item1, additionalItems,
                new Combined.Tuple.Metadata(TUPLE.parts(metadata, additionalItems)));
    }

    static Combined.@Nullable BothOption1 readBothOption1(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BOTH_OPTION1)) {
            return null;
        }
        String a = null;
        Long c = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = in.string();
                case 1 -> c = in.int64();
            }
        }
        return new Combined.BothOption1(a, c, new Combined.BothOption1.Metadata(BOTH_OPTION1.parts(metadata)));
    }

    static Combined.@Nullable BothOption2 readBothOption2(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BOTH_OPTION2)) {
            return null;
        }
        String a = null;
        Long d = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = in.string();
                case 1 -> d = in.int64();
            }
        }
        return new Combined.BothOption2(a, d, new Combined.BothOption2.Metadata(BOTH_OPTION2.parts(metadata)));
    }

    static Combined.@Nullable BothOption3 readBothOption3(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BOTH_OPTION3)) {
            return null;
        }
        String b = null;
        Long c = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> b = in.string();
                case 1 -> c = in.int64();
            }
        }
        return new Combined.BothOption3(b, c, new Combined.BothOption3.Metadata(BOTH_OPTION3.parts(metadata)));
    }

    static Combined.@Nullable BothOption4 readBothOption4(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BOTH_OPTION4)) {
            return null;
        }
        String b = null;
        Long d = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> b = in.string();
                case 1 -> d = in.int64();
            }
        }
        return new Combined.BothOption4(b, d, new Combined.BothOption4.Metadata(BOTH_OPTION4.parts(metadata)));
    }

    static Combined.@Nullable BesideFile readBesideFile(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BESIDE_FILE)) {
            return null;
        }
        Combined.BesideFileType type = null;
        BigDecimal shared = null;
        String path = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> type = in.constant(Combined.BesideFileType::of);
                case 1 -> shared = in.decimal();
                case 2 -> path = in.string();
            }
        }
        return new Combined.BesideFile(type, shared, path,
                new Combined.BesideFile.Metadata(BESIDE_FILE.parts(metadata)));
    }

    static Combined.@Nullable BesideEnv readBesideEnv(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BESIDE_ENV)) {
            return null;
        }
        Combined.BesideEnvType type = null;
        BigDecimal shared = null;
        String variable = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> type = in.constant(Combined.BesideEnvType::of);
                case 1 -> shared = in.decimal();
                case 2 -> variable = in.string();
            }
        }
        return new Combined.BesideEnv(type, shared, variable,
                new Combined.BesideEnv.Metadata(BESIDE_ENV.parts(metadata)));
    }

    static Combined.@Nullable Size readSize(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIZE)) {
            return null;
        }
        Long width = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> width = in.int64();
            }
        }
        return new Combined.Size(width, new Combined.Size.Metadata(SIZE.parts(metadata)));
    }

    static Combined.@Nullable PaymentCard readPaymentCard(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT_CARD)) {
            return null;
        }
        String card = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> card = in.string();
            }
        }
        return new Combined.PaymentCard(card, new Combined.PaymentCard.Metadata(PAYMENT_CARD.parts(metadata)));
    }

    static Combined.@Nullable PaymentIban readPaymentIban(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PAYMENT_IBAN)) {
            return null;
        }
        String iban = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> iban = in.string();
            }
        }
        return new Combined.PaymentIban(iban, new Combined.PaymentIban.Metadata(PAYMENT_IBAN.parts(metadata)));
    }

    static Combined.@Nullable ViewNone2d readViewNone2d(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VIEW_NONE2D)) {
            return null;
        }
        BigDecimal zoom = null;
        Combined.ViewOption1Option1Split split = null;
        Combined.ViewOption2Option1Mode mode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> zoom = in.decimal();
                case 1 -> split = in.constant(Combined.ViewOption1Option1Split::of);
                case 2 -> mode = in.constant(Combined.ViewOption2Option1Mode::of);
            }
        }
        return new Combined.ViewNone2d(zoom, split, mode,
                new Combined.ViewNone2d.Metadata(VIEW_NONE2D.parts(metadata)));
    }

    static Combined.@Nullable ViewNone3d readViewNone3d(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VIEW_NONE3D)) {
            return null;
        }
        BigDecimal zoom = null;
        Combined.ViewOption1Option1Split split = null;
        Combined.ViewOption2Option2Mode mode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> zoom = in.decimal();
                case 1 -> split = in.constant(Combined.ViewOption1Option1Split::of);
                case 2 -> mode = in.constant(Combined.ViewOption2Option2Mode::of);
            }
        }
        return new Combined.ViewNone3d(zoom, split, mode,
                new Combined.ViewNone3d.Metadata(VIEW_NONE3D.parts(metadata)));
    }

    static Combined.@Nullable ViewHalf2d readViewHalf2d(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VIEW_HALF2D)) {
            return null;
        }
        BigDecimal zoom = null;
        Combined.ViewOption1Option2Split split = null;
        Combined.ViewOption2Option1Mode mode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> zoom = in.decimal();
                case 1 -> split = in.constant(Combined.ViewOption1Option2Split::of);
                case 2 -> mode = in.constant(Combined.ViewOption2Option1Mode::of);
            }
        }
        return new Combined.ViewHalf2d(zoom, split, mode,
                new Combined.ViewHalf2d.Metadata(VIEW_HALF2D.parts(metadata)));
    }

    static Combined.@Nullable ViewHalf3d readViewHalf3d(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VIEW_HALF3D)) {
            return null;
        }
        BigDecimal zoom = null;
        Combined.ViewOption1Option2Split split = null;
        Combined.ViewOption2Option2Mode mode = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> zoom = in.decimal();
                case 1 -> split = in.constant(Combined.ViewOption1Option2Split::of);
                case 2 -> mode = in.constant(Combined.ViewOption2Option2Mode::of);
            }
        }
        return new Combined.ViewHalf3d(zoom, split, mode,
                new Combined.ViewHalf3d.Metadata(VIEW_HALF3D.parts(metadata)));
    }
}
