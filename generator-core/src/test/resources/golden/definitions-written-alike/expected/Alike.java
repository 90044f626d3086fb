package golden.definitions_written_alike;

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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("alike.json")
@NullMarked
public record Alike(@JsonProperty("a") @Nullable AlikeC_5817aff3 a, @JsonProperty("b") @Nullable CHash b,
        @JsonProperty("c") @Nullable CPlusPlus c, @JsonProperty("d") @Nullable AlikeC_31dc0c3a d,
        @JsonProperty("e") @Nullable AlikeC_590423f2 e, @JsonProperty("f") @Nullable F f,
        @JsonProperty("g") @Nullable C g, @JsonProperty("h") @Nullable H h, @JsonProperty("j") @Nullable J j,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Alike(@JsonProperty("a") @Nullable AlikeC_5817aff3 a, @JsonProperty("b") @Nullable CHash b,
            @JsonProperty("c") @Nullable CPlusPlus c, @JsonProperty("d") @Nullable AlikeC_31dc0c3a d,
            @JsonProperty("e") @Nullable AlikeC_590423f2 e, @JsonProperty("f") @Nullable F f,
            @JsonProperty("g") @Nullable C g, @JsonProperty("h") @Nullable H h, @JsonProperty("j") @Nullable J j) {
        this(a, b, c, d, e, f, g, h, j, AlikeDecoder.metadataOfAlike(MetadataNode.NONE, a, b, c, d, e, f, g, h, j));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return AlikeDecoder.ALIKE.text("Alike", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(a, b, c, d, e, f, g, h, j);
    }

    public record Metadata(AlikeC_5817aff3.@Nullable Metadata a, CHash.@Nullable Metadata b,
            CPlusPlus.@Nullable Metadata c, AlikeC_31dc0c3a.@Nullable Metadata d, AlikeC_590423f2.@Nullable Metadata e,
            FieldMetadata f, C.@Nullable Metadata g, H.@Nullable Metadata h, FieldMetadata j,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public AlikeC_5817aff3.Metadata a() {
            return a != null ? a : AlikeDecoder.bindAlikeC_5817aff3(null, MetadataNode.NONE);
        }

        @Override public CHash.Metadata b() {
            return b != null ? b : AlikeDecoder.bindCHash(null, MetadataNode.NONE);
        }

        @Override public CPlusPlus.Metadata c() {
            return c != null ? c : AlikeDecoder.bindCPlusPlus(null, MetadataNode.NONE);
        }

        @Override public AlikeC_31dc0c3a.Metadata d() {
            return d != null ? d : AlikeDecoder.bindAlikeC_31dc0c3a(null, MetadataNode.NONE);
        }

        @Override public AlikeC_590423f2.Metadata e() {
            return e != null ? e : AlikeDecoder.bindAlikeC_590423f2(null, MetadataNode.NONE);
        }

        @Override public C.Metadata g() {
            return g != null ? g : AlikeDecoder.bindC(null, MetadataNode.NONE);
        }

        @Override public H.Metadata h() {
            return h != null ? h : AlikeDecoder.bindH(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(AlikeDecoder.ALIKE, a, b, c, d, e, f, g, h, j);
        }
    }

    public record AlikeC_5817aff3(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_5817aff3(@JsonProperty("x") @Nullable String x) {
            this(x, AlikeDecoder.metadataOfAlikeC_5817aff3(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.ALIKE_C_5817AFF3.text("AlikeC_5817aff3", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.ALIKE_C_5817AFF3, x);
            }
        }
    }

    public record CHash(@JsonProperty("y") @Nullable String y, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CHash(@JsonProperty("y") @Nullable String y) {
            this(y, AlikeDecoder.metadataOfCHash(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.C_HASH.text("CHash", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(y);
        }

        public record Metadata(FieldMetadataEntry y, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.C_HASH, y);
            }
        }
    }

    public record CPlusPlus(@JsonProperty("z") @Nullable String z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CPlusPlus(@JsonProperty("z") @Nullable String z) {
            this(z, AlikeDecoder.metadataOfCPlusPlus(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.C_PLUS_PLUS.text("CPlusPlus", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(z);
        }

        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.C_PLUS_PLUS, z);
            }
        }
    }

    public record AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v) {
            this(v, AlikeDecoder.metadataOfAlikeC_31dc0c3a(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.ALIKE_C_31DC0C3A.text("AlikeC_31dc0c3a", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(v);
        }

        public record Metadata(FieldMetadataEntry v, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.ALIKE_C_31DC0C3A, v);
            }
        }
    }

    public record AlikeC_590423f2(@JsonProperty("w") @Nullable String w, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_590423f2(@JsonProperty("w") @Nullable String w) {
            this(w, AlikeDecoder.metadataOfAlikeC_590423f2(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.ALIKE_C_590423F2.text("AlikeC_590423f2", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(w);
        }

        public record Metadata(FieldMetadataEntry w, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.ALIKE_C_590423F2, w);
            }
        }
    }

    public sealed interface F extends GeneratedRecord permits FString, FBoolean, ShapeObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static F of(Object json) {
            return UntypedJson.read(json, AlikeDecoder::readF);
        }
    }

    public record FString(@JsonValue ShapeEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements F, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FString(ShapeEnum value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FString", value);
        }
    }

    public record FBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements F, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FBoolean", value);
        }
    }

    public record C(@JsonProperty("deep") @Nullable String deep, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public C(@JsonProperty("deep") @Nullable String deep) {
            this(deep, AlikeDecoder.metadataOfC(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.C.text("C", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(deep);
        }

        public record Metadata(FieldMetadataEntry deep, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.C, deep);
            }
        }
    }

    public record H(@JsonProperty("i") @Nullable C i, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public H(@JsonProperty("i") @Nullable C i) {
            this(i, AlikeDecoder.metadataOfH(MetadataNode.NONE, i));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.H.text("H", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(i);
        }

        public record Metadata(C.@Nullable Metadata i, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public C.Metadata i() {
                return i != null ? i : AlikeDecoder.bindC(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.H, i);
            }
        }
    }

    public sealed interface J extends GeneratedRecord permits JString, ShapeObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static J of(Object json) {
            return UntypedJson.read(json, AlikeDecoder::readJ);
        }
    }

    public record JString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements J, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("JString", value);
        }
    }

    public enum ShapeEnum {
        ROUND("round"),
        SQUARE("square");

        private static final WireValues<ShapeEnum> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        ShapeEnum(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ShapeEnum of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public record ShapeObject(@JsonProperty("r") @Nullable BigDecimal r, @JsonIgnore Metadata fieldMetadata)
            implements F, J {
        @JsonCreator
        public ShapeObject(@JsonProperty("r") @Nullable BigDecimal r) {
            this(r, AlikeDecoder.metadataOfShapeObject(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return AlikeDecoder.SHAPE_OBJECT.text("ShapeObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(r);
        }

        public record Metadata(FieldMetadataEntry r, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(AlikeDecoder.SHAPE_OBJECT, r);
            }
        }
    }
}
