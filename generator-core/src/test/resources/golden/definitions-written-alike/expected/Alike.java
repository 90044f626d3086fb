package golden.definitions_written_alike;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("alike.json")
@NullMarked
public record Alike(@JsonProperty("a") @Nullable AlikeC_5817aff3 a, @JsonProperty("b") @Nullable CHash b,
        @JsonProperty("c") @Nullable CPlusPlus c, @JsonProperty("d") @Nullable AlikeC_31dc0c3a d,
        @JsonProperty("e") @Nullable AlikeC_590423f2 e, @JsonProperty("f") @Nullable F f,
        @JsonProperty("g") @Nullable C g, @JsonProperty("h") @Nullable H h, @JsonProperty("j") @Nullable J j,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Alike(@JsonProperty("a") @Nullable AlikeC_5817aff3 a, @JsonProperty("b") @Nullable CHash b,
            @JsonProperty("c") @Nullable CPlusPlus c, @JsonProperty("d") @Nullable AlikeC_31dc0c3a d,
            @JsonProperty("e") @Nullable AlikeC_590423f2 e, @JsonProperty("f") @Nullable F f,
            @JsonProperty("g") @Nullable C g, @JsonProperty("h") @Nullable H h, @JsonProperty("j") @Nullable J j) {
        this(a, b, c, d, e, f, g, h, j, Metadata.of(MetadataNode.none(), a, b, c, d, e, f, g, h, j));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alike that && Objects.equals(a, that.a) && Objects.equals(b, that.b)
                && Objects.equals(c, that.c) && Objects.equals(d, that.d) && Objects.equals(e, that.e)
                && Objects.equals(f, that.f) && Objects.equals(g, that.g) && Objects.equals(h, that.h)
                && Objects.equals(j, that.j);
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b, c, d, e, f, g, h, j);
    }

    @Override
    public String toString() {
        return "Alike[a=" + a + ", b=" + b + ", c=" + c + ", d=" + d + ", e=" + e + ", f=" + f + ", g=" + g + ", h=" + h
                + ", j=" + j + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/a", a, fieldMetadata.a(), AlikeC_5817aff3::addTo)
                .part("/b", b, fieldMetadata.b(), CHash::addTo)
                .part("/c", c, fieldMetadata.c(), CPlusPlus::addTo)
                .part("/d", d, fieldMetadata.d(), AlikeC_31dc0c3a::addTo)
                .part("/e", e, fieldMetadata.e(), AlikeC_590423f2::addTo)
                .union("/f", f, fieldMetadata.f(), F::extractedFields)
                .part("/g", g, fieldMetadata.g(), C::addTo)
                .part("/h", h, fieldMetadata.h(), H::addTo)
                .union("/j", j, fieldMetadata.j(), J::extractedFields)
                .stream();
    }

    /** What the service said about each value of {@link Alike}. */
    public record Metadata(AlikeC_5817aff3.@Nullable Metadata a, CHash.@Nullable Metadata b,
            CPlusPlus.@Nullable Metadata c, AlikeC_31dc0c3a.@Nullable Metadata d, AlikeC_590423f2.@Nullable Metadata e,
            FieldMetadata f, C.@Nullable Metadata g, H.@Nullable Metadata h, FieldMetadata j,
            @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public AlikeC_5817aff3.Metadata a() {
            return a == null ? AlikeC_5817aff3.Metadata.EMPTY : a;
        }

        @Override
        public CHash.Metadata b() {
            return b == null ? CHash.Metadata.EMPTY : b;
        }

        @Override
        public CPlusPlus.Metadata c() {
            return c == null ? CPlusPlus.Metadata.EMPTY : c;
        }

        @Override
        public AlikeC_31dc0c3a.Metadata d() {
            return d == null ? AlikeC_31dc0c3a.Metadata.EMPTY : d;
        }

        @Override
        public AlikeC_590423f2.Metadata e() {
            return e == null ? AlikeC_590423f2.Metadata.EMPTY : e;
        }

        @Override
        public C.Metadata g() {
            return g == null ? C.Metadata.EMPTY : g;
        }

        @Override
        public H.Metadata h() {
            return h == null ? H.Metadata.EMPTY : h;
        }

        static Metadata of(MetadataNode node, @Nullable AlikeC_5817aff3 a, @Nullable CHash b, @Nullable CPlusPlus c,
                @Nullable AlikeC_31dc0c3a d, @Nullable AlikeC_590423f2 e, @Nullable F f, @Nullable C g, @Nullable H h,
                @Nullable J j) {
            return new Metadata(AlikeC_5817aff3.Metadata.bind(a, node.at(0)), CHash.Metadata.bind(b, node.at(1)),
                    CPlusPlus.Metadata.bind(c, node.at(2)), AlikeC_31dc0c3a.Metadata.bind(d, node.at(3)),
                    AlikeC_590423f2.Metadata.bind(e, node.at(4)), f != null ? f.fieldMetadata() : node.at(5).asEntry(),
                    C.Metadata.bind(g, node.at(6)), H.Metadata.bind(h, node.at(7)),
                    j != null ? j.fieldMetadata() : node.at(8).asEntry(), node.reasoning());
        }
    }

    /** Declared at /$defs/C of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlikeC_5817aff3(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AlikeC_5817aff3(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AlikeC_5817aff3 that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "AlikeC_5817aff3[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable AlikeC_5817aff3 value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new AlikeC_5817aff3(null, about),
                    AlikeC_5817aff3::extractedFields);
        }

        /** What the service said about each value of {@link AlikeC_5817aff3}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable AlikeC_5817aff3 value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/C# of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CHash(@JsonProperty("y") @Nullable String y, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public CHash(@JsonProperty("y") @Nullable String y) {
            this(y, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CHash that && Objects.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(y);
        }

        @Override
        public String toString() {
            return "CHash[y=" + y + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/y", y, fieldMetadata.y()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable CHash value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new CHash(null, about),
                    CHash::extractedFields);
        }

        /** What the service said about each value of {@link CHash}. */
        public record Metadata(FieldMetadataEntry y, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable CHash value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/C++ of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CPlusPlus(@JsonProperty("z") @Nullable String z, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public CPlusPlus(@JsonProperty("z") @Nullable String z) {
            this(z, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CPlusPlus that && Objects.equals(z, that.z);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(z);
        }

        @Override
        public String toString() {
            return "CPlusPlus[z=" + z + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/z", z, fieldMetadata.z()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable CPlusPlus value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new CPlusPlus(null, about),
                    CPlusPlus::extractedFields);
        }

        /** What the service said about each value of {@link CPlusPlus}. */
        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable CPlusPlus value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /definitions/C of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AlikeC_31dc0c3a(@JsonProperty("v") @Nullable String v) {
            this(v, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AlikeC_31dc0c3a that && Objects.equals(v, that.v);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(v);
        }

        @Override
        public String toString() {
            return "AlikeC_31dc0c3a[v=" + v + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/v", v, fieldMetadata.v()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable AlikeC_31dc0c3a value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new AlikeC_31dc0c3a(null, about),
                    AlikeC_31dc0c3a::extractedFields);
        }

        /** What the service said about each value of {@link AlikeC_31dc0c3a}. */
        public record Metadata(FieldMetadataEntry v, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable AlikeC_31dc0c3a value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/c of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlikeC_590423f2(@JsonProperty("w") @Nullable String w, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AlikeC_590423f2(@JsonProperty("w") @Nullable String w) {
            this(w, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AlikeC_590423f2 that && Objects.equals(w, that.w);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(w);
        }

        @Override
        public String toString() {
            return "AlikeC_590423f2[w=" + w + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/w", w, fieldMetadata.w()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable AlikeC_590423f2 value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new AlikeC_590423f2(null, about),
                    AlikeC_590423f2::extractedFields);
        }

        /** What the service said about each value of {@link AlikeC_590423f2}. */
        public record Metadata(FieldMetadataEntry w, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable AlikeC_590423f2 value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/f of the schema. */
    public sealed interface F extends ExtractedRecord permits FString, FBoolean, ShapeObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static F of(Object json) {
            return UntypedJson.read(json, AlikeDecoder::readF);
        }
    }

    /** A {@link F} of JSON type string. */
    public record FString(@JsonValue ShapeEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements F {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FString(ShapeEnum value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link F} of JSON type boolean. */
    public record FBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements F {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/h/$defs/C of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record C(@JsonProperty("deep") @Nullable String deep, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public C(@JsonProperty("deep") @Nullable String deep) {
            this(deep, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof C that && Objects.equals(deep, that.deep);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(deep);
        }

        @Override
        public String toString() {
            return "C[deep=" + deep + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/deep", deep, fieldMetadata.deep()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable C value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new C(null, about),
                    C::extractedFields);
        }

        /** What the service said about each value of {@link C}. */
        public record Metadata(FieldMetadataEntry deep, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable C value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/h of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record H(@JsonProperty("i") @Nullable C i, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public H(@JsonProperty("i") @Nullable C i) {
            this(i, Metadata.of(MetadataNode.none(), i));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof H that && Objects.equals(i, that.i);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(i);
        }

        @Override
        public String toString() {
            return "H[i=" + i + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().part("/i", i, fieldMetadata.i(), C::addTo).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable H value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new H(null, about),
                    H::extractedFields);
        }

        /** What the service said about each value of {@link H}. */
        public record Metadata(C.@Nullable Metadata i, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(null, null);

            @Override
            public C.Metadata i() {
                return i == null ? C.Metadata.EMPTY : i;
            }

            static Metadata of(MetadataNode node, @Nullable C i) {
                return new Metadata(C.Metadata.bind(i, node.at(0)), node.reasoning());
            }

            static Metadata bind(@Nullable H value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/j of the schema. */
    public sealed interface J extends ExtractedRecord permits JString, ShapeObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static J of(Object json) {
            return UntypedJson.read(json, AlikeDecoder::readJ);
        }
    }

    /** A {@link J} of JSON type string. */
    public record JString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements J {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "JString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /$defs/Shape/oneOf/1 of the schema. */
    public enum ShapeEnum {
        ROUND("round"),
        SQUARE("square");

        private static final WireValues<ShapeEnum> CONSTANTS_BY_VALUE = WireValues.of(values(), ShapeEnum::value);

        private final String value;

        ShapeEnum(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ShapeEnum of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /$defs/Shape/oneOf/0 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShapeObject(@JsonProperty("r") @Nullable BigDecimal r, @JsonIgnore Metadata fieldMetadata)
            implements F, J {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ShapeObject(@JsonProperty("r") @Nullable BigDecimal r) {
            this(r, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ShapeObject that && Objects.equals(r, that.r);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(r);
        }

        @Override
        public String toString() {
            return "ShapeObject[r=" + r + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/r", r, fieldMetadata.r()).stream();
        }

        /** What the service said about each value of {@link ShapeObject}. */
        public record Metadata(FieldMetadataEntry r, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }
}
