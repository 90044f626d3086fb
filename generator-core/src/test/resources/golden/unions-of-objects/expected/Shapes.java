package golden.unions_of_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("shapes.json")
@NullMarked
public record Shapes(@JsonProperty("label") @Nullable Label label, @JsonProperty("anchor") @Nullable Anchor anchor,
        @JsonProperty("byConstant") @Nullable ByConstant byConstant,
        @JsonProperty("bySharedConstant") @Nullable BySharedConstant bySharedConstant,
        @JsonProperty("byRequired") @Nullable ByRequired byRequired,
        @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
        @JsonProperty("byFit") @Nullable ByFit byFit, @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
        @JsonProperty("all") @OmitIfEmpty List<@Nullable AllItem> all, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Shapes { all = Copies.nullableList(all); }

    @JsonCreator
    public Shapes(@JsonProperty("label") @Nullable Label label, @JsonProperty("anchor") @Nullable Anchor anchor,
            @JsonProperty("byConstant") @Nullable ByConstant byConstant,
            @JsonProperty("bySharedConstant") @Nullable BySharedConstant bySharedConstant,
            @JsonProperty("byRequired") @Nullable ByRequired byRequired,
            @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
            @JsonProperty("byFit") @Nullable ByFit byFit,
            @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
            @JsonProperty("all") @Nullable List<@Nullable AllItem> all) {
        this(label, anchor, byConstant, bySharedConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all,
                new Metadata(ShapesDecoder.SHAPES.parts(MetadataNode.NONE, label, anchor, byConstant, bySharedConstant,
                byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ShapesDecoder.SHAPES.text("Shapes", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(label, anchor, byConstant, bySharedConstant, byRequired, byJsonTypeOfAMember, byFit,
                recordOrMap, all);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.SHAPES; }

        public FieldMetadata label() { return part(0); }
        public FieldMetadata anchor() { return part(1); }
        public FieldMetadata byConstant() { return part(2); }
        public FieldMetadata bySharedConstant() { return part(3); }
        public FieldMetadata byRequired() { return part(4); }
        public FieldMetadata byJsonTypeOfAMember() { return part(5); }
        public FieldMetadata byFit() { return part(6); }
        public FieldMetadata recordOrMap() { return part(7); }
        public List<FieldMetadata> all() { return list(8); }
    }

    public sealed interface Label extends GeneratedRecord permits AnchorPoint, AnchorEdge, LabelOffset {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Label of(Object json) { return UntypedJson.read(json, ShapesDecoder::readLabel); }
    }

    public sealed interface Anchor extends GeneratedRecord permits AnchorPoint, AnchorEdge {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Anchor of(Object json) { return UntypedJson.read(json, ShapesDecoder::readAnchor); }
    }

    public sealed interface ByConstant extends GeneratedRecord
            permits ByConstantCircle, ByConstantSquare, ByConstantOption3 {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByConstant of(Object json) { return UntypedJson.read(json, ShapesDecoder::readByConstant); }
    }

    public sealed interface BySharedConstant extends GeneratedRecord
            permits BySharedConstantUrl, BySharedConstantFile, BySharedConstantText {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static BySharedConstant of(Object json) { return UntypedJson.read(json, ShapesDecoder::readBySharedConstant); }
    }

    public sealed interface ByRequired extends GeneratedRecord permits ByRequiredName, ByRequiredId {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByRequired of(Object json) { return UntypedJson.read(json, ShapesDecoder::readByRequired); }
    }

    public sealed interface ByJsonTypeOfAMember extends GeneratedRecord
            permits ByJsonTypeOfAMemberX, ByJsonTypeOfAMemberOption2 {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByJsonTypeOfAMember of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByJsonTypeOfAMember);
        }
    }

    public sealed interface ByFit extends GeneratedRecord permits ByFitAge, ByFitVat {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByFit of(Object json) { return UntypedJson.read(json, ShapesDecoder::readByFit); }
    }

    public sealed interface RecordOrMap extends GeneratedRecord permits RecordOrMapObject, RecordOrMapMap {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static RecordOrMap of(Object json) { return UntypedJson.read(json, ShapesDecoder::readRecordOrMap); }
    }

    public record RecordOrMapMap(@JsonValue Map<String, String> value, @JsonIgnore Metadata fieldMetadata)
            implements RecordOrMap, GeneratedValue {
        public RecordOrMapMap { value = Copies.map(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RecordOrMapMap(Map<String, String> value) { this(value, MetadataNode.NONE); }

        RecordOrMapMap(Map<String, String> value, MetadataNode node) {
            this(value, new Metadata(ShapesDecoder.RECORD_OR_MAP_MAP.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("RecordOrMapMap", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ShapesDecoder.RECORD_OR_MAP_MAP;
            }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }

    public sealed interface AllItem extends GeneratedRecord permits AllItemString, AllItemArray, Group, AllItemLeaf {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AllItem of(Object json) { return UntypedJson.read(json, ShapesDecoder::readAllItem); }
    }

    public record AllItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AllItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AllItemString", value); }
    }

    public record AllItemArray(@JsonValue List<Group> value, @JsonIgnore Metadata fieldMetadata)
            implements AllItem, GeneratedValue {
        public AllItemArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemArray(List<Group> value) { this(value, MetadataNode.NONE); }

        AllItemArray(List<Group> value, MetadataNode node) {
            this(value, new Metadata(ShapesDecoder.ALL_ITEM_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AllItemArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return ShapesDecoder.ALL_ITEM_ARRAY; }

            public List<Group.Metadata> value() { return list(0); }
        }
    }

    public record AnchorPoint(@JsonProperty("point") @WriteAlways @Nullable String point,
            @JsonIgnore Metadata fieldMetadata) implements Label, Anchor {
        @JsonCreator
        public AnchorPoint(@JsonProperty("point") @Nullable String point) {
            this(point, new Metadata(ShapesDecoder.ANCHOR_POINT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.ANCHOR_POINT.text("AnchorPoint", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(point); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.ANCHOR_POINT; }

            public FieldMetadataEntry point() { return entry(0); }
        }
    }

    public record AnchorEdge(@JsonProperty("edge") @WriteAlways @Nullable String edge,
            @JsonIgnore Metadata fieldMetadata) implements Label, Anchor {
        @JsonCreator
        public AnchorEdge(@JsonProperty("edge") @Nullable String edge) {
            this(edge, new Metadata(ShapesDecoder.ANCHOR_EDGE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.ANCHOR_EDGE.text("AnchorEdge", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(edge); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.ANCHOR_EDGE; }

            public FieldMetadataEntry edge() { return entry(0); }
        }
    }

    public record LabelOffset(@JsonProperty("point") @WriteAlways @Nullable String point,
            @JsonProperty("offset") @WriteAlways @Nullable BigDecimal offset, @JsonIgnore Metadata fieldMetadata)
            implements Label {
        @JsonCreator
        public LabelOffset(@JsonProperty("point") @Nullable String point,
                @JsonProperty("offset") @Nullable BigDecimal offset) {
            this(point, offset, new Metadata(ShapesDecoder.LABEL_OFFSET.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.LABEL_OFFSET.text("LabelOffset", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(point, offset); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.LABEL_OFFSET; }

            public FieldMetadataEntry point() { return entry(0); }
            public FieldMetadataEntry offset() { return entry(1); }
        }
    }

    public record ByConstantCircle(@JsonProperty("kind") @WriteAlways @Nullable ByConstantCircleKind kind,
            @JsonProperty("size") @Nullable BigDecimal size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantCircle(@JsonProperty("kind") @Nullable ByConstantCircleKind kind,
                @JsonProperty("size") @Nullable BigDecimal size) {
            this(kind, size, new Metadata(ShapesDecoder.BY_CONSTANT_CIRCLE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_CONSTANT_CIRCLE.text("ByConstantCircle", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, size); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_CONSTANT_CIRCLE; }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry size() { return entry(1); }
        }
    }

    public record ByConstantSquare(@JsonProperty("kind") @WriteAlways @Nullable ByConstantSquareKind kind,
            @JsonProperty("size") @Nullable String size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantSquare(@JsonProperty("kind") @Nullable ByConstantSquareKind kind,
                @JsonProperty("size") @Nullable String size) {
            this(kind, size, new Metadata(ShapesDecoder.BY_CONSTANT_SQUARE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_CONSTANT_SQUARE.text("ByConstantSquare", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, size); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_CONSTANT_SQUARE; }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry size() { return entry(1); }
        }
    }

    public record ByConstantOption3(@JsonProperty("kind") @WriteAlways @Nullable ByConstantOption3Kind kind,
            @JsonProperty("size") @Nullable Boolean size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantOption3(@JsonProperty("kind") @Nullable ByConstantOption3Kind kind,
                @JsonProperty("size") @Nullable Boolean size) {
            this(kind, size, new Metadata(ShapesDecoder.BY_CONSTANT_OPTION3.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_CONSTANT_OPTION3.text("ByConstantOption3", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, size); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_CONSTANT_OPTION3; }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry size() { return entry(1); }
        }
    }

    public record BySharedConstantUrl(@JsonProperty("kind") @WriteAlways @Nullable BySharedConstantUrlKind kind,
            @JsonProperty("url") @WriteAlways @Nullable String url, @JsonIgnore Metadata fieldMetadata)
            implements BySharedConstant {
        @JsonCreator
        public BySharedConstantUrl(@JsonProperty("kind") @Nullable BySharedConstantUrlKind kind,
                @JsonProperty("url") @Nullable String url) {
            this(kind, url, new Metadata(ShapesDecoder.BY_SHARED_CONSTANT_URL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.BY_SHARED_CONSTANT_URL.text("BySharedConstantUrl", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, url); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_SHARED_CONSTANT_URL; }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry url() { return entry(1); }
        }
    }

    public record BySharedConstantFile(@JsonProperty("kind") @WriteAlways @Nullable BySharedConstantFileKind kind,
            @JsonProperty("file") @WriteAlways @Nullable String file, @JsonIgnore Metadata fieldMetadata)
            implements BySharedConstant {
        @JsonCreator
        public BySharedConstantFile(@JsonProperty("kind") @Nullable BySharedConstantFileKind kind,
                @JsonProperty("file") @Nullable String file) {
            this(kind, file, new Metadata(ShapesDecoder.BY_SHARED_CONSTANT_FILE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.BY_SHARED_CONSTANT_FILE.text("BySharedConstantFile", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, file); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ShapesDecoder.BY_SHARED_CONSTANT_FILE;
            }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry file() { return entry(1); }
        }
    }

    public record BySharedConstantText(@JsonProperty("kind") @WriteAlways @Nullable BySharedConstantTextKind kind,
            @JsonProperty("words") @Nullable String words, @JsonIgnore Metadata fieldMetadata)
            implements BySharedConstant {
        @JsonCreator
        public BySharedConstantText(@JsonProperty("kind") @Nullable BySharedConstantTextKind kind,
                @JsonProperty("words") @Nullable String words) {
            this(kind, words, new Metadata(ShapesDecoder.BY_SHARED_CONSTANT_TEXT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.BY_SHARED_CONSTANT_TEXT.text("BySharedConstantText", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(kind, words); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ShapesDecoder.BY_SHARED_CONSTANT_TEXT;
            }

            public FieldMetadataEntry kind() { return entry(0); }
            public FieldMetadataEntry words() { return entry(1); }
        }
    }

    public record ByRequiredName(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        @JsonCreator
        public ByRequiredName(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(ShapesDecoder.BY_REQUIRED_NAME.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_REQUIRED_NAME.text("ByRequiredName", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_REQUIRED_NAME; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    public record ByRequiredId(@JsonProperty("id") @WriteAlways @Nullable Long id,
            @JsonProperty("tag") @Nullable String tag, @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        @JsonCreator
        public ByRequiredId(@JsonProperty("id") @Nullable Long id, @JsonProperty("tag") @Nullable String tag) {
            this(id, tag, new Metadata(ShapesDecoder.BY_REQUIRED_ID.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_REQUIRED_ID.text("ByRequiredId", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(id, tag); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_REQUIRED_ID; }

            public FieldMetadataEntry id() { return entry(0); }
            public FieldMetadataEntry tag() { return entry(1); }
        }
    }

    public record ByJsonTypeOfAMemberX(@JsonProperty("on") @WriteAlways @Nullable Boolean on,
            @JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        @JsonCreator
        public ByJsonTypeOfAMemberX(@JsonProperty("on") @Nullable Boolean on, @JsonProperty("x") @Nullable Long x) {
            this(on, x, new Metadata(ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X.text("ByJsonTypeOfAMemberX", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(on, x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X;
            }

            public FieldMetadataEntry on() { return entry(0); }
            public FieldMetadataEntry x() { return entry(1); }
        }
    }

    public record ByJsonTypeOfAMemberOption2(@JsonProperty("on") @WriteAlways List<String> on,
            @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        public ByJsonTypeOfAMemberOption2 { on = Copies.list(on); }

        @JsonCreator
        public ByJsonTypeOfAMemberOption2(@JsonProperty("on") @Nullable List<String> on) {
            this(on, new Metadata(ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2.parts(MetadataNode.NONE, on)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2.text("ByJsonTypeOfAMemberOption2", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(on); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2;
            }

            public List<FieldMetadataEntry> on() { return list(0); }
        }
    }

    public record ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        @JsonCreator
        public ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age) {
            this(name, age, new Metadata(ShapesDecoder.BY_FIT_AGE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_FIT_AGE.text("ByFitAge", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, age); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_FIT_AGE; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry age() { return entry(1); }
        }
    }

    public record ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        @JsonCreator
        public ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat) {
            this(name, vat, new Metadata(ShapesDecoder.BY_FIT_VAT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.BY_FIT_VAT.text("ByFitVat", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, vat); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.BY_FIT_VAT; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadataEntry vat() { return entry(1); }
        }
    }

    public record RecordOrMapObject(@JsonProperty("all") @WriteAlways @Nullable Boolean all,
            @JsonIgnore Metadata fieldMetadata) implements RecordOrMap {
        @JsonCreator
        public RecordOrMapObject(@JsonProperty("all") @Nullable Boolean all) {
            this(all, new Metadata(ShapesDecoder.RECORD_OR_MAP_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShapesDecoder.RECORD_OR_MAP_OBJECT.text("RecordOrMapObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(all); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.RECORD_OR_MAP_OBJECT; }

            public FieldMetadataEntry all() { return entry(0); }
        }
    }

    public record Group(@JsonProperty("members") @WriteAlways List<Member> members, @JsonIgnore Metadata fieldMetadata)
            implements AllItem, Member {
        public Group { members = Copies.list(members); }

        @JsonCreator
        public Group(@JsonProperty("members") @Nullable List<Member> members) {
            this(members, new Metadata(ShapesDecoder.GROUP.parts(MetadataNode.NONE, members)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.GROUP.text("Group", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(members); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.GROUP; }

            public List<FieldMetadata> members() { return list(0); }
        }
    }

    public record AllItemLeaf(@JsonProperty("leaf") @WriteAlways @Nullable Leaf leaf,
            @JsonIgnore Metadata fieldMetadata) implements AllItem {
        @JsonCreator
        public AllItemLeaf(@JsonProperty("leaf") @Nullable Leaf leaf) {
            this(leaf, new Metadata(ShapesDecoder.ALL_ITEM_LEAF.parts(MetadataNode.NONE, leaf)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShapesDecoder.ALL_ITEM_LEAF.text("AllItemLeaf", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(leaf); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ShapesDecoder.ALL_ITEM_LEAF; }

            public FieldMetadataEntry leaf() { return entry(0); }
        }
    }

    public enum ByConstantCircleKind implements WireValue {
        CIRCLE("circle");

        private static final WireValues<ByConstantCircleKind> BY_VALUE = WireValues.of(values());
        private final String value;

        ByConstantCircleKind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantCircleKind of(String value) { return BY_VALUE.get(value); }
    }

    public enum ByConstantSquareKind implements WireValue {
        SQUARE("square");

        private static final WireValues<ByConstantSquareKind> BY_VALUE = WireValues.of(values());
        private final String value;

        ByConstantSquareKind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantSquareKind of(String value) { return BY_VALUE.get(value); }
    }

    public enum ByConstantOption3Kind implements WireValue {
        LINE("line"),
        PATH("path");

        private static final WireValues<ByConstantOption3Kind> BY_VALUE = WireValues.of(values());
        private final String value;

        ByConstantOption3Kind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantOption3Kind of(String value) { return BY_VALUE.get(value); }
    }

    public enum BySharedConstantUrlKind implements WireValue {
        IMAGE("image");

        private static final WireValues<BySharedConstantUrlKind> BY_VALUE = WireValues.of(values());
        private final String value;

        BySharedConstantUrlKind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BySharedConstantUrlKind of(String value) { return BY_VALUE.get(value); }
    }

    public enum BySharedConstantFileKind implements WireValue {
        IMAGE("image");

        private static final WireValues<BySharedConstantFileKind> BY_VALUE = WireValues.of(values());
        private final String value;

        BySharedConstantFileKind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BySharedConstantFileKind of(String value) { return BY_VALUE.get(value); }
    }

    public enum BySharedConstantTextKind implements WireValue {
        TEXT("text");

        private static final WireValues<BySharedConstantTextKind> BY_VALUE = WireValues.of(values());
        private final String value;

        BySharedConstantTextKind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BySharedConstantTextKind of(String value) { return BY_VALUE.get(value); }
    }

    public sealed interface Member extends GeneratedRecord permits MemberInteger, Group {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Member of(Object json) { return UntypedJson.read(json, ShapesDecoder::readMember); }
    }

    public record MemberInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Member, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MemberInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MemberInteger", value); }
    }

    public sealed interface Leaf extends GeneratedRecord permits LeafString, LeafInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Leaf of(Object json) { return UntypedJson.read(json, ShapesDecoder::readLeaf); }
    }

    public record LeafString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Leaf, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("LeafString", value); }
    }

    public record LeafInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Leaf, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("LeafInteger", value); }
    }
}
