package golden.definitions_written_alike;

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
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
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
        this(a, b, c, d, e, f, g, h, j,
                new Metadata(AlikeDecoder.ALIKE.parts(MetadataNode.NONE, a, b, c, d, e, f, g, h, j)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return AlikeDecoder.ALIKE.text("Alike", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a, b, c, d, e, f, g, h, j); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.ALIKE; }

        public AlikeC_5817aff3.Metadata a() { return (AlikeC_5817aff3.Metadata) part(0); }
        public CHash.Metadata b() { return (CHash.Metadata) part(1); }
        public CPlusPlus.Metadata c() { return (CPlusPlus.Metadata) part(2); }
        public AlikeC_31dc0c3a.Metadata d() { return (AlikeC_31dc0c3a.Metadata) part(3); }
        public AlikeC_590423f2.Metadata e() { return (AlikeC_590423f2.Metadata) part(4); }
        public FieldMetadata f() { return part(5); }
        public C.Metadata g() { return (C.Metadata) part(6); }
        public H.Metadata h() { return (H.Metadata) part(7); }
        public FieldMetadata j() { return part(8); }
    }

    public record AlikeC_5817aff3(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_5817aff3(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(AlikeDecoder.ALIKE_C_5817AFF3.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.ALIKE_C_5817AFF3.text("AlikeC_5817aff3", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.ALIKE_C_5817AFF3; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record CHash(@JsonProperty("y") @Nullable String y, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CHash(@JsonProperty("y") @Nullable String y) {
            this(y, new Metadata(AlikeDecoder.C_HASH.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.C_HASH.text("CHash", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(y); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.C_HASH; }

            public FieldMetadataEntry y() { return entry(0); }
        }
    }

    public record CPlusPlus(@JsonProperty("z") @Nullable String z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CPlusPlus(@JsonProperty("z") @Nullable String z) {
            this(z, new Metadata(AlikeDecoder.C_PLUS_PLUS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.C_PLUS_PLUS.text("CPlusPlus", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(z); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.C_PLUS_PLUS; }

            public FieldMetadataEntry z() { return entry(0); }
        }
    }

    public record AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v) {
            this(v, new Metadata(AlikeDecoder.ALIKE_C_31DC0C3A.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.ALIKE_C_31DC0C3A.text("AlikeC_31dc0c3a", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(v); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.ALIKE_C_31DC0C3A; }

            public FieldMetadataEntry v() { return entry(0); }
        }
    }

    public record AlikeC_590423f2(@JsonProperty("w") @Nullable String w, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AlikeC_590423f2(@JsonProperty("w") @Nullable String w) {
            this(w, new Metadata(AlikeDecoder.ALIKE_C_590423F2.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.ALIKE_C_590423F2.text("AlikeC_590423f2", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(w); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.ALIKE_C_590423F2; }

            public FieldMetadataEntry w() { return entry(0); }
        }
    }

    public sealed interface F extends GeneratedRecord permits FString, FBoolean, ShapeObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static F of(Object json) { return UntypedJson.read(json, AlikeDecoder::readF); }
    }

    public record FString(@JsonValue ShapeEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements F, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FString(ShapeEnum value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FString", value); }
    }

    public record FBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements F, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FBoolean", value); }
    }

    public record C(@JsonProperty("deep") @Nullable String deep, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public C(@JsonProperty("deep") @Nullable String deep) {
            this(deep, new Metadata(AlikeDecoder.C.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.C.text("C", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(deep); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.C; }

            public FieldMetadataEntry deep() { return entry(0); }
        }
    }

    public record H(@JsonProperty("i") @Nullable C i, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public H(@JsonProperty("i") @Nullable C i) {
            this(i, new Metadata(AlikeDecoder.H.parts(MetadataNode.NONE, i)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.H.text("H", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(i); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.H; }

            public C.Metadata i() { return (C.Metadata) part(0); }
        }
    }

    public sealed interface J extends GeneratedRecord permits JString, ShapeObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static J of(Object json) { return UntypedJson.read(json, AlikeDecoder::readJ); }
    }

    public record JString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements J, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("JString", value); }
    }

    public enum ShapeEnum implements WireValue {
        ROUND("round"),
        SQUARE("square");

        private static final WireValues<ShapeEnum> BY_VALUE = WireValues.of(values());
        private final String value;

        ShapeEnum(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ShapeEnum of(String value) { return BY_VALUE.get(value); }
    }

    public record ShapeObject(@JsonProperty("r") @Nullable BigDecimal r, @JsonIgnore Metadata fieldMetadata)
            implements F, J {
        @JsonCreator
        public ShapeObject(@JsonProperty("r") @Nullable BigDecimal r) {
            this(r, new Metadata(AlikeDecoder.SHAPE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return AlikeDecoder.SHAPE_OBJECT.text("ShapeObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(r); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return AlikeDecoder.SHAPE_OBJECT; }

            public FieldMetadataEntry r() { return entry(0); }
        }
    }
}
