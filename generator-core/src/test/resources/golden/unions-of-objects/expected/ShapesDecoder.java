package golden.unions_of_objects;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Shapes}. Decoders may be shared between threads. */
@Generated("shapes.json")
@NullMarked
public final class ShapesDecoder extends ExtractDecoder<Shapes> {
    private static final ShapesDecoder STRICT = new ShapesDecoder(Mode.STRICT);
    private static final ShapesDecoder LENIENT = new ShapesDecoder(Mode.LENIENT);
    static final MetadataShape RECORD_OR_MAP_MAP = MetadataShape.map();
    static final MetadataShape ALL_ITEM_ARRAY = MetadataShape.list(MetadataShape.object(() -> ShapesDecoder.GROUP));

    private static final Branches<Shapes.Leaf> LEAF = Branches.<Shapes.Leaf>builder()
            .string(Elements.STRING, Shapes.LeafString::new)
            .number(Elements.INT64, Shapes.LeafInteger::new)
            .build();

    private static final Branches<Shapes.Member> MEMBER = Branches.<Shapes.Member>builder()
            .number(Elements.INT64, Shapes.MemberInteger::new)
            .object(ShapesDecoder::readGroup, () -> ShapesDecoder.GROUP)
            .build();

    static final Members ALL_ITEM_LEAF = Members.builder()
            .required("leaf", MetadataShape.deferred())
            .build();

    static final Members GROUP = Members.builder()
            .required("members", MetadataShape.list(MetadataShape.deferred()))
            .build();

    static final Members RECORD_OR_MAP_OBJECT = Members.builder()
            .required("all")
            .build();

    static final Members BY_FIT_VAT = Members.builder()
            .optional("name")
            .optional("vat")
            .build();

    static final Members BY_FIT_AGE = Members.builder()
            .optional("name")
            .optional("age")
            .build();

    static final Members BY_JSON_TYPE_OF_A_MEMBER_OPTION2 = Members.builder()
            .required("on", MetadataShape.list())
            .build();

    static final Members BY_JSON_TYPE_OF_A_MEMBER_X = Members.builder()
            .required("on")
            .optional("x")
            .build();

    static final Members BY_REQUIRED_ID = Members.builder()
            .required("id")
            .optional("tag")
            .closed()
            .build();

    static final Members BY_REQUIRED_NAME = Members.builder()
            .required("name")
            .closed()
            .build();

    static final Members BY_SHARED_CONSTANT_TEXT = Members.builder()
            .required("kind")
            .optional("words")
            .build();

    static final Members BY_SHARED_CONSTANT_FILE = Members.builder()
            .required("kind")
            .required("file")
            .build();

    static final Members BY_SHARED_CONSTANT_URL = Members.builder()
            .required("kind")
            .required("url")
            .build();

    static final Members BY_CONSTANT_OPTION3 = Members.builder()
            .required("kind")
            .optional("size")
            .build();

    static final Members BY_CONSTANT_SQUARE = Members.builder()
            .required("kind")
            .optional("size")
            .build();

    static final Members BY_CONSTANT_CIRCLE = Members.builder()
            .required("kind")
            .optional("size")
            .build();

    static final Members LABEL_OFFSET = Members.builder()
            .required("point")
            .required("offset")
            .closed()
            .build();

    static final Members ANCHOR_EDGE = Members.builder()
            .required("edge")
            .closed()
            .build();

    static final Members ANCHOR_POINT = Members.builder()
            .required("point")
            .closed()
            .build();

    private static final Branches<Shapes.AllItem> ALL_ITEM = Branches.<Shapes.AllItem>builder()
            .string(Elements.STRING, Shapes.AllItemString::new)
            .list(Elements.list(ShapesDecoder::readGroup), ShapesDecoder.ALL_ITEM_ARRAY, Shapes.AllItemArray::new)
            .object(ShapesDecoder::readGroup, () -> ShapesDecoder.GROUP)
            .object(ShapesDecoder::readAllItemLeaf, () -> ShapesDecoder.ALL_ITEM_LEAF)
            .build();

    private static final Branches<Shapes.RecordOrMap> RECORD_OR_MAP = Branches.<Shapes.RecordOrMap>builder()
            .object(ShapesDecoder::readRecordOrMapObject, () -> ShapesDecoder.RECORD_OR_MAP_OBJECT)
            .map(Elements.map(Elements.STRING), ShapesDecoder.RECORD_OR_MAP_MAP, Shapes.RecordOrMapMap::new)
            .build();

    private static final Branches<Shapes.ByFit> BY_FIT = Branches.<Shapes.ByFit>builder()
            .object(ShapesDecoder::readByFitAge, () -> ShapesDecoder.BY_FIT_AGE)
            .object(ShapesDecoder::readByFitVat, () -> ShapesDecoder.BY_FIT_VAT)
            .build();

    private static final Branches<Shapes.ByJsonTypeOfAMember> BY_JSON_TYPE_OF_A_MEMBER =
            Branches.<Shapes.ByJsonTypeOfAMember>builder()
            .object(ShapesDecoder::readByJsonTypeOfAMemberX, () -> ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X)
            .object(ShapesDecoder::readByJsonTypeOfAMemberOption2, () -> ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2)
            .build();

    private static final Branches<Shapes.ByRequired> BY_REQUIRED = Branches.<Shapes.ByRequired>builder()
            .object(ShapesDecoder::readByRequiredName, () -> ShapesDecoder.BY_REQUIRED_NAME)
            .object(ShapesDecoder::readByRequiredId, () -> ShapesDecoder.BY_REQUIRED_ID)
            .build();

    private static final Branches<Shapes.BySharedConstant> BY_SHARED_CONSTANT =
            Branches.<Shapes.BySharedConstant>builder()
            .object(ShapesDecoder::readBySharedConstantUrl, () -> ShapesDecoder.BY_SHARED_CONSTANT_URL)
            .when("kind", "image")
            .object(ShapesDecoder::readBySharedConstantFile, () -> ShapesDecoder.BY_SHARED_CONSTANT_FILE)
            .when("kind", "image")
            .object(ShapesDecoder::readBySharedConstantText, () -> ShapesDecoder.BY_SHARED_CONSTANT_TEXT)
            .when("kind", "text")
            .build();

    private static final Branches<Shapes.ByConstant> BY_CONSTANT = Branches.<Shapes.ByConstant>builder()
            .object(ShapesDecoder::readByConstantCircle, () -> ShapesDecoder.BY_CONSTANT_CIRCLE)
            .when("kind", "circle")
            .object(ShapesDecoder::readByConstantSquare, () -> ShapesDecoder.BY_CONSTANT_SQUARE)
            .when("kind", "square")
            .object(ShapesDecoder::readByConstantOption3, () -> ShapesDecoder.BY_CONSTANT_OPTION3)
            .when("kind", "line", "path")
            .build();

    private static final Branches<Shapes.Anchor> ANCHOR = Branches.<Shapes.Anchor>builder()
            .object(ShapesDecoder::readAnchorPoint, () -> ShapesDecoder.ANCHOR_POINT)
            .object(ShapesDecoder::readAnchorEdge, () -> ShapesDecoder.ANCHOR_EDGE)
            .build();

    private static final Branches<Shapes.Label> LABEL = Branches.<Shapes.Label>builder()
            .object(ShapesDecoder::readAnchorPoint, () -> ShapesDecoder.ANCHOR_POINT)
            .object(ShapesDecoder::readAnchorEdge, () -> ShapesDecoder.ANCHOR_EDGE)
            .object(ShapesDecoder::readLabelOffset, () -> ShapesDecoder.LABEL_OFFSET)
            .build();

    static final Members SHAPES = Members.builder()
            .optional("label", MetadataShape.deferred())
            .optional("anchor", MetadataShape.deferred())
            .optional("byConstant", MetadataShape.deferred())
            .optional("bySharedConstant", MetadataShape.deferred())
            .optional("byRequired", MetadataShape.deferred())
            .optional("byJsonTypeOfAMember", MetadataShape.deferred())
            .optional("byFit", MetadataShape.deferred())
            .optional("recordOrMap", MetadataShape.deferred())
            .optional("all", MetadataShape.list(MetadataShape.deferred()))
            .build();

    private ShapesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ShapesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ShapesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Shapes read(ValueReader in, MetadataNode metadata) {
        return readShapes(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SHAPES); }

    static @Nullable Shapes readShapes(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SHAPES)) {
            return null;
        }
        Shapes.Label label = null;
        Shapes.Anchor anchor = null;
        Shapes.ByConstant byConstant = null;
        Shapes.BySharedConstant bySharedConstant = null;
        Shapes.ByRequired byRequired = null;
        Shapes.ByJsonTypeOfAMember byJsonTypeOfAMember = null;
        Shapes.ByFit byFit = null;
        Shapes.RecordOrMap recordOrMap = null;
        List<Shapes.@Nullable AllItem> all = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> label = readLabel(in, metadata.at(0));
                case 1 -> anchor = readAnchor(in, metadata.at(1));
                case 2 -> byConstant = readByConstant(in, metadata.at(2));
                case 3 -> bySharedConstant = readBySharedConstant(in, metadata.at(3));
                case 4 -> byRequired = readByRequired(in, metadata.at(4));
                case 5 -> byJsonTypeOfAMember = readByJsonTypeOfAMember(in, metadata.at(5));
                case 6 -> byFit = readByFit(in, metadata.at(6));
                case 7 -> recordOrMap = readRecordOrMap(in, metadata.at(7));
                case 8 -> all = in.nullableList(metadata.at(8), ShapesDecoder::readAllItem);
            }
        }
        return new Shapes(label, anchor, byConstant, bySharedConstant, byRequired, byJsonTypeOfAMember, byFit,
                recordOrMap, all, new Shapes.Metadata(SHAPES.parts(metadata, label, anchor, byConstant,
                bySharedConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all)));
    }

    static Shapes.@Nullable Label readLabel(ValueReader in, MetadataNode metadata) {
        return in.branch(LABEL, metadata);
    }

    static Shapes.@Nullable Anchor readAnchor(ValueReader in, MetadataNode metadata) {
        return in.branch(ANCHOR, metadata);
    }

    static Shapes.@Nullable ByConstant readByConstant(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_CONSTANT, metadata);
    }

    static Shapes.@Nullable BySharedConstant readBySharedConstant(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_SHARED_CONSTANT, metadata);
    }

    static Shapes.@Nullable ByRequired readByRequired(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_REQUIRED, metadata);
    }

    static Shapes.@Nullable ByJsonTypeOfAMember readByJsonTypeOfAMember(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_JSON_TYPE_OF_A_MEMBER, metadata);
    }

    static Shapes.@Nullable ByFit readByFit(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_FIT, metadata);
    }

    static Shapes.@Nullable RecordOrMap readRecordOrMap(ValueReader in, MetadataNode metadata) {
        return in.branch(RECORD_OR_MAP, metadata);
    }

    static Shapes.@Nullable AllItem readAllItem(ValueReader in, MetadataNode metadata) {
        return in.branch(ALL_ITEM, metadata);
    }

    static Shapes.@Nullable AnchorPoint readAnchorPoint(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ANCHOR_POINT)) {
            return null;
        }
        String point = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> point = in.string();
            }
        }
        return new Shapes.AnchorPoint(point, new Shapes.AnchorPoint.Metadata(ANCHOR_POINT.parts(metadata)));
    }

    static Shapes.@Nullable AnchorEdge readAnchorEdge(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ANCHOR_EDGE)) {
            return null;
        }
        String edge = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> edge = in.string();
            }
        }
        return new Shapes.AnchorEdge(edge, new Shapes.AnchorEdge.Metadata(ANCHOR_EDGE.parts(metadata)));
    }

    static Shapes.@Nullable LabelOffset readLabelOffset(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LABEL_OFFSET)) {
            return null;
        }
        String point = null;
        BigDecimal offset = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> point = in.string();
                case 1 -> offset = in.decimal();
            }
        }
        return new Shapes.LabelOffset(point, offset, new Shapes.LabelOffset.Metadata(LABEL_OFFSET.parts(metadata)));
    }

    static Shapes.@Nullable ByConstantCircle readByConstantCircle(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_CONSTANT_CIRCLE)) {
            return null;
        }
        Shapes.ByConstantCircleKind kind = null;
        BigDecimal size = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.ByConstantCircleKind::of);
                case 1 -> size = in.decimal();
            }
        }
        return new Shapes.ByConstantCircle(kind, size,
                new Shapes.ByConstantCircle.Metadata(BY_CONSTANT_CIRCLE.parts(metadata)));
    }

    static Shapes.@Nullable ByConstantSquare readByConstantSquare(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_CONSTANT_SQUARE)) {
            return null;
        }
        Shapes.ByConstantSquareKind kind = null;
        String size = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.ByConstantSquareKind::of);
                case 1 -> size = in.string();
            }
        }
        return new Shapes.ByConstantSquare(kind, size,
                new Shapes.ByConstantSquare.Metadata(BY_CONSTANT_SQUARE.parts(metadata)));
    }

    static Shapes.@Nullable ByConstantOption3 readByConstantOption3(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_CONSTANT_OPTION3)) {
            return null;
        }
        Shapes.ByConstantOption3Kind kind = null;
        Boolean size = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.ByConstantOption3Kind::of);
                case 1 -> size = in.bool();
            }
        }
        return new Shapes.ByConstantOption3(kind, size,
                new Shapes.ByConstantOption3.Metadata(BY_CONSTANT_OPTION3.parts(metadata)));
    }

    static Shapes.@Nullable BySharedConstantUrl readBySharedConstantUrl(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_SHARED_CONSTANT_URL)) {
            return null;
        }
        Shapes.BySharedConstantUrlKind kind = null;
        String url = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.BySharedConstantUrlKind::of);
                case 1 -> url = in.string();
            }
        }
        return new Shapes.BySharedConstantUrl(kind, url,
                new Shapes.BySharedConstantUrl.Metadata(BY_SHARED_CONSTANT_URL.parts(metadata)));
    }

    static Shapes.@Nullable BySharedConstantFile readBySharedConstantFile(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_SHARED_CONSTANT_FILE)) {
            return null;
        }
        Shapes.BySharedConstantFileKind kind = null;
        String file = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.BySharedConstantFileKind::of);
                case 1 -> file = in.string();
            }
        }
        return new Shapes.BySharedConstantFile(kind, file,
                new Shapes.BySharedConstantFile.Metadata(BY_SHARED_CONSTANT_FILE.parts(metadata)));
    }

    static Shapes.@Nullable BySharedConstantText readBySharedConstantText(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_SHARED_CONSTANT_TEXT)) {
            return null;
        }
        Shapes.BySharedConstantTextKind kind = null;
        String words = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> kind = in.constant(Shapes.BySharedConstantTextKind::of);
                case 1 -> words = in.string();
            }
        }
        return new Shapes.BySharedConstantText(kind, words,
                new Shapes.BySharedConstantText.Metadata(BY_SHARED_CONSTANT_TEXT.parts(metadata)));
    }

    static Shapes.@Nullable ByRequiredName readByRequiredName(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_REQUIRED_NAME)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Shapes.ByRequiredName(name, new Shapes.ByRequiredName.Metadata(BY_REQUIRED_NAME.parts(metadata)));
    }

    static Shapes.@Nullable ByRequiredId readByRequiredId(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_REQUIRED_ID)) {
            return null;
        }
        Long id = null;
        String tag = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> id = in.int64();
                case 1 -> tag = in.string();
            }
        }
        return new Shapes.ByRequiredId(id, tag, new Shapes.ByRequiredId.Metadata(BY_REQUIRED_ID.parts(metadata)));
    }

    static Shapes.@Nullable ByJsonTypeOfAMemberX readByJsonTypeOfAMemberX(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_JSON_TYPE_OF_A_MEMBER_X)) {
            return null;
        }
        Boolean on = null;
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> on = in.bool();
                case 1 -> x = in.int64();
            }
        }
        return new Shapes.ByJsonTypeOfAMemberX(on, x,
                new Shapes.ByJsonTypeOfAMemberX.Metadata(BY_JSON_TYPE_OF_A_MEMBER_X.parts(metadata)));
    }

    static Shapes.@Nullable ByJsonTypeOfAMemberOption2 readByJsonTypeOfAMemberOption2(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(BY_JSON_TYPE_OF_A_MEMBER_OPTION2)) {
            return null;
        }
        List<String> on = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> on = in.list(metadata.at(0), Elements.STRING);
            }
        }
        return new Shapes.ByJsonTypeOfAMemberOption2(on,
                new Shapes.ByJsonTypeOfAMemberOption2.Metadata(BY_JSON_TYPE_OF_A_MEMBER_OPTION2.parts(metadata, on)));
    }

    static Shapes.@Nullable ByFitAge readByFitAge(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_FIT_AGE)) {
            return null;
        }
        String name = null;
        Long age = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> age = in.int64();
            }
        }
        return new Shapes.ByFitAge(name, age, new Shapes.ByFitAge.Metadata(BY_FIT_AGE.parts(metadata)));
    }

    static Shapes.@Nullable ByFitVat readByFitVat(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_FIT_VAT)) {
            return null;
        }
        String name = null;
        String vat = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> vat = in.string();
            }
        }
        return new Shapes.ByFitVat(name, vat, new Shapes.ByFitVat.Metadata(BY_FIT_VAT.parts(metadata)));
    }

    static Shapes.@Nullable RecordOrMapObject readRecordOrMapObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RECORD_OR_MAP_OBJECT)) {
            return null;
        }
        Boolean all = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> all = in.bool();
            }
        }
        return new Shapes.RecordOrMapObject(all,
                new Shapes.RecordOrMapObject.Metadata(RECORD_OR_MAP_OBJECT.parts(metadata)));
    }

    static Shapes.@Nullable Group readGroup(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(GROUP)) {
            return null;
        }
        List<Shapes.Member> members = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> members = in.list(metadata.at(0), ShapesDecoder::readMember);
            }
        }
        return new Shapes.Group(members, new Shapes.Group.Metadata(GROUP.parts(metadata, members)));
    }

    static Shapes.@Nullable AllItemLeaf readAllItemLeaf(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ALL_ITEM_LEAF)) {
            return null;
        }
        Shapes.Leaf leaf = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> leaf = readLeaf(in, metadata.at(0));
            }
        }
        return new Shapes.AllItemLeaf(leaf, new Shapes.AllItemLeaf.Metadata(ALL_ITEM_LEAF.parts(metadata, leaf)));
    }

    static Shapes.@Nullable Member readMember(ValueReader in, MetadataNode metadata) {
        return in.branch(MEMBER, metadata);
    }

    static Shapes.@Nullable Leaf readLeaf(ValueReader in, MetadataNode metadata) { return in.branch(LEAF, metadata); }
}
