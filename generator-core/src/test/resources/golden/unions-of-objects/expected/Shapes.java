package golden.unions_of_objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
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
public record Shapes(@JsonProperty("byConstant") @Nullable ByConstant byConstant,
        @JsonProperty("byRequired") @Nullable ByRequired byRequired,
        @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
        @JsonProperty("byFit") @Nullable ByFit byFit, @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
        @JsonProperty("all") @OmitIfEmpty List<@Nullable AllItem> all, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Shapes {
        all = Copies.nullableList(all);
    }

    @JsonCreator
    public Shapes(@JsonProperty("byConstant") @Nullable ByConstant byConstant,
            @JsonProperty("byRequired") @Nullable ByRequired byRequired,
            @JsonProperty("byJsonTypeOfAMember") @Nullable ByJsonTypeOfAMember byJsonTypeOfAMember,
            @JsonProperty("byFit") @Nullable ByFit byFit,
            @JsonProperty("recordOrMap") @Nullable RecordOrMap recordOrMap,
            @JsonProperty("all") @Nullable List<@Nullable AllItem> all) {
        this(byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all,
                ShapesDecoder.metadataOfShapes(MetadataNode.NONE, byConstant, byRequired, byJsonTypeOfAMember, byFit,
                recordOrMap, all));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ShapesDecoder.SHAPES.text("Shapes", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all);
    }

    public record Metadata(FieldMetadata byConstant, FieldMetadata byRequired, FieldMetadata byJsonTypeOfAMember,
            FieldMetadata byFit, FieldMetadata recordOrMap, List<FieldMetadata> all, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        public Metadata {
            all = Copies.list(all);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(ShapesDecoder.SHAPES, byConstant, byRequired, byJsonTypeOfAMember, byFit, recordOrMap, all);
        }
    }

    public sealed interface ByConstant extends GeneratedRecord
            permits ByConstantCircle, ByConstantSquare, ByConstantOption3 {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByConstant of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByConstant);
        }
    }

    public sealed interface ByRequired extends GeneratedRecord permits ByRequiredName, ByRequiredId {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ByRequired of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByRequired);
        }
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
        static ByFit of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readByFit);
        }
    }

    public sealed interface RecordOrMap extends GeneratedRecord permits RecordOrMapObject, RecordOrMapMap {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static RecordOrMap of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readRecordOrMap);
        }
    }

    public record RecordOrMapMap(@JsonValue Map<String, String> value, @JsonIgnore Metadata fieldMetadata)
            implements RecordOrMap, GeneratedValue {
        public RecordOrMapMap {
            value = Copies.map(value);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RecordOrMapMap(Map<String, String> value) {
            this(value, ShapesDecoder.metadataOfRecordOrMapMap(MetadataNode.NONE, value));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("RecordOrMapMap", value);
        }

        public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                value = Copies.map(value);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataShape.map(MetadataShape.entry()), value);
            }
        }
    }

    public sealed interface AllItem extends GeneratedRecord permits AllItemString, AllItemArray, Group, AllItemLeaf {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AllItem of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readAllItem);
        }
    }

    public record AllItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AllItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("AllItemString", value);
        }
    }

    public record AllItemArray(@JsonValue List<Group> value, @JsonIgnore Metadata fieldMetadata)
            implements AllItem, GeneratedValue {
        public AllItemArray {
            value = Copies.list(value);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AllItemArray(List<Group> value) {
            this(value, ShapesDecoder.metadataOfAllItemArray(MetadataNode.NONE, value));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("AllItemArray", value);
        }

        public record Metadata(List<Group.Metadata> value, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataShape.list(MetadataShape.object(() -> ShapesDecoder.GROUP)), value);
            }
        }
    }

    public record ByConstantCircle(@JsonProperty("kind") @WriteAlways @Nullable ByConstantCircleKind kind,
            @JsonProperty("size") @Nullable BigDecimal size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantCircle(@JsonProperty("kind") @Nullable ByConstantCircleKind kind,
                @JsonProperty("size") @Nullable BigDecimal size) {
            this(kind, size, ShapesDecoder.metadataOfByConstantCircle(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_CONSTANT_CIRCLE.text("ByConstantCircle", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(kind, size);
        }

        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_CONSTANT_CIRCLE, kind, size);
            }
        }
    }

    public record ByConstantSquare(@JsonProperty("kind") @WriteAlways @Nullable ByConstantSquareKind kind,
            @JsonProperty("size") @Nullable String size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantSquare(@JsonProperty("kind") @Nullable ByConstantSquareKind kind,
                @JsonProperty("size") @Nullable String size) {
            this(kind, size, ShapesDecoder.metadataOfByConstantSquare(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_CONSTANT_SQUARE.text("ByConstantSquare", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(kind, size);
        }

        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_CONSTANT_SQUARE, kind, size);
            }
        }
    }

    public record ByConstantOption3(@JsonProperty("kind") @WriteAlways @Nullable ByConstantOption3Kind kind,
            @JsonProperty("size") @Nullable Boolean size, @JsonIgnore Metadata fieldMetadata) implements ByConstant {
        @JsonCreator
        public ByConstantOption3(@JsonProperty("kind") @Nullable ByConstantOption3Kind kind,
                @JsonProperty("size") @Nullable Boolean size) {
            this(kind, size, ShapesDecoder.metadataOfByConstantOption3(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_CONSTANT_OPTION3.text("ByConstantOption3", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(kind, size);
        }

        public record Metadata(FieldMetadataEntry kind, FieldMetadataEntry size, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_CONSTANT_OPTION3, kind, size);
            }
        }
    }

    public record ByRequiredName(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        @JsonCreator
        public ByRequiredName(@JsonProperty("name") @Nullable String name) {
            this(name, ShapesDecoder.metadataOfByRequiredName(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_REQUIRED_NAME.text("ByRequiredName", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name);
        }

        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_REQUIRED_NAME, name);
            }
        }
    }

    public record ByRequiredId(@JsonProperty("id") @WriteAlways @Nullable Long id,
            @JsonProperty("tag") @Nullable String tag, @JsonIgnore Metadata fieldMetadata) implements ByRequired {
        @JsonCreator
        public ByRequiredId(@JsonProperty("id") @Nullable Long id, @JsonProperty("tag") @Nullable String tag) {
            this(id, tag, ShapesDecoder.metadataOfByRequiredId(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_REQUIRED_ID.text("ByRequiredId", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(id, tag);
        }

        public record Metadata(FieldMetadataEntry id, FieldMetadataEntry tag, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_REQUIRED_ID, id, tag);
            }
        }
    }

    public record ByJsonTypeOfAMemberX(@JsonProperty("on") @WriteAlways @Nullable Boolean on,
            @JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        @JsonCreator
        public ByJsonTypeOfAMemberX(@JsonProperty("on") @Nullable Boolean on, @JsonProperty("x") @Nullable Long x) {
            this(on, x, ShapesDecoder.metadataOfByJsonTypeOfAMemberX(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X.text("ByJsonTypeOfAMemberX", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(on, x);
        }

        public record Metadata(FieldMetadataEntry on, FieldMetadataEntry x, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_X, on, x);
            }
        }
    }

    public record ByJsonTypeOfAMemberOption2(@JsonProperty("on") @WriteAlways List<String> on,
            @JsonIgnore Metadata fieldMetadata) implements ByJsonTypeOfAMember {
        public ByJsonTypeOfAMemberOption2 {
            on = Copies.list(on);
        }

        @JsonCreator
        public ByJsonTypeOfAMemberOption2(@JsonProperty("on") @Nullable List<String> on) {
            this(on, ShapesDecoder.metadataOfByJsonTypeOfAMemberOption2(MetadataNode.NONE, on));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2.text("ByJsonTypeOfAMemberOption2", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(on);
        }

        public record Metadata(List<FieldMetadataEntry> on, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                on = Copies.list(on);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_JSON_TYPE_OF_A_MEMBER_OPTION2, on);
            }
        }
    }

    public record ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        @JsonCreator
        public ByFitAge(@JsonProperty("name") @Nullable String name, @JsonProperty("age") @Nullable Long age) {
            this(name, age, ShapesDecoder.metadataOfByFitAge(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_FIT_AGE.text("ByFitAge", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, age);
        }

        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry age, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_FIT_AGE, name, age);
            }
        }
    }

    public record ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat,
            @JsonIgnore Metadata fieldMetadata) implements ByFit {
        @JsonCreator
        public ByFitVat(@JsonProperty("name") @Nullable String name, @JsonProperty("vat") @Nullable String vat) {
            this(name, vat, ShapesDecoder.metadataOfByFitVat(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.BY_FIT_VAT.text("ByFitVat", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, vat);
        }

        public record Metadata(FieldMetadataEntry name, FieldMetadataEntry vat, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.BY_FIT_VAT, name, vat);
            }
        }
    }

    public record RecordOrMapObject(@JsonProperty("all") @WriteAlways @Nullable Boolean all,
            @JsonIgnore Metadata fieldMetadata) implements RecordOrMap {
        @JsonCreator
        public RecordOrMapObject(@JsonProperty("all") @Nullable Boolean all) {
            this(all, ShapesDecoder.metadataOfRecordOrMapObject(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.RECORD_OR_MAP_OBJECT.text("RecordOrMapObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(all);
        }

        public record Metadata(FieldMetadataEntry all, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.RECORD_OR_MAP_OBJECT, all);
            }
        }
    }

    public record Group(@JsonProperty("members") @WriteAlways List<Member> members, @JsonIgnore Metadata fieldMetadata)
            implements AllItem, Member {
        public Group {
            members = Copies.list(members);
        }

        @JsonCreator
        public Group(@JsonProperty("members") @Nullable List<Member> members) {
            this(members, ShapesDecoder.metadataOfGroup(MetadataNode.NONE, members));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.GROUP.text("Group", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(members);
        }

        public record Metadata(List<FieldMetadata> members, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                members = Copies.list(members);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.GROUP, members);
            }
        }
    }

    public record AllItemLeaf(@JsonProperty("leaf") @WriteAlways @Nullable Leaf leaf,
            @JsonIgnore Metadata fieldMetadata) implements AllItem {
        @JsonCreator
        public AllItemLeaf(@JsonProperty("leaf") @Nullable Leaf leaf) {
            this(leaf, ShapesDecoder.metadataOfAllItemLeaf(MetadataNode.NONE, leaf));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShapesDecoder.ALL_ITEM_LEAF.text("AllItemLeaf", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(leaf);
        }

        public record Metadata(FieldMetadataEntry leaf, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShapesDecoder.ALL_ITEM_LEAF, leaf);
            }
        }
    }

    public enum ByConstantCircleKind {
        CIRCLE("circle");

        private static final WireValues<ByConstantCircleKind> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ByConstantCircleKind(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantCircleKind of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public enum ByConstantSquareKind {
        SQUARE("square");

        private static final WireValues<ByConstantSquareKind> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ByConstantSquareKind(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantSquareKind of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public enum ByConstantOption3Kind {
        LINE("line"),
        PATH("path");

        private static final WireValues<ByConstantOption3Kind> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ByConstantOption3Kind(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ByConstantOption3Kind of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public sealed interface Member extends GeneratedRecord permits MemberInteger, Group {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Member of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readMember);
        }
    }

    public record MemberInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Member, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MemberInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("MemberInteger", value);
        }
    }

    public sealed interface Leaf extends GeneratedRecord permits LeafString, LeafInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Leaf of(Object json) {
            return UntypedJson.read(json, ShapesDecoder::readLeaf);
        }
    }

    public record LeafString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Leaf, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("LeafString", value);
        }
    }

    public record LeafInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Leaf, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public LeafInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("LeafInteger", value);
        }
    }
}
