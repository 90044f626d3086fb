package golden.combined_schemas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param described The same type, described anew.
 * @param tuple (minItems: 2)
 * @param name (minLength: 1)
 * @param note (maxLength: 100)
 */
@Generated("combined.json")
@NullMarked
public record Combined(@JsonProperty("id") @Nullable Long id, @JsonProperty("sibling") @Nullable Sibling sibling,
        @JsonProperty("described") @Nullable Named described, @JsonProperty("narrowed") @Nullable Long narrowed,
        @JsonProperty("listed") @Nullable Listed listed, @JsonProperty("both") @Nullable Both both,
        @JsonProperty("beside") @Nullable Beside beside, @JsonProperty("sized") @Nullable Sized sized,
        @JsonProperty("payment") @Nullable Payment payment, @JsonProperty("view") @Nullable View view,
        @JsonProperty("tuple") @Nullable Tuple tuple, @JsonProperty("name") @WriteAlways @Nullable String name,
        @JsonProperty("note") @Nullable String note, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Combined(@JsonProperty("id") @Nullable Long id, @JsonProperty("sibling") @Nullable Sibling sibling,
            @JsonProperty("described") @Nullable Named described, @JsonProperty("narrowed") @Nullable Long narrowed,
            @JsonProperty("listed") @Nullable Listed listed, @JsonProperty("both") @Nullable Both both,
            @JsonProperty("beside") @Nullable Beside beside, @JsonProperty("sized") @Nullable Sized sized,
            @JsonProperty("payment") @Nullable Payment payment, @JsonProperty("view") @Nullable View view,
            @JsonProperty("tuple") @Nullable Tuple tuple, @JsonProperty("name") @Nullable String name,
            @JsonProperty("note") @Nullable String note) {
        this(id, sibling, described, narrowed, listed, both, beside, sized, payment, view, tuple, name, note,
                new Metadata(CombinedDecoder.COMBINED.parts(MetadataNode.NONE, sibling, described, both, beside, sized,
                payment, view, tuple)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return CombinedDecoder.COMBINED.text("Combined", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(id, sibling, described, narrowed, listed, both, beside, sized, payment, view, tuple, name,
                note);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.COMBINED; }

        public FieldMetadataEntry id() { return entry(0); }
        public Sibling.Metadata sibling() { return (Sibling.Metadata) part(1); }
        public Named.Metadata described() { return (Named.Metadata) part(2); }
        public FieldMetadataEntry narrowed() { return entry(3); }
        public FieldMetadataEntry listed() { return entry(4); }
        public FieldMetadata both() { return part(5); }
        public FieldMetadata beside() { return part(6); }
        public Sized.Metadata sized() { return (Sized.Metadata) part(7); }
        public FieldMetadata payment() { return part(8); }
        public FieldMetadata view() { return part(9); }
        public Tuple.Metadata tuple() { return (Tuple.Metadata) part(10); }
        public FieldMetadataEntry name() { return entry(11); }
        public FieldMetadataEntry note() { return entry(12); }
    }

    public record Sibling(@JsonProperty("extra") @WriteAlways @Nullable Boolean extra,
            @JsonProperty("name") @WriteAlways @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Sibling(@JsonProperty("extra") @Nullable Boolean extra, @JsonProperty("name") @Nullable String name) {
            this(extra, name, new Metadata(CombinedDecoder.SIBLING.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.SIBLING.text("Sibling", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(extra, name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.SIBLING; }

            public FieldMetadataEntry extra() { return entry(0); }
            public FieldMetadataEntry name() { return entry(1); }
        }
    }

    public record Named(@JsonProperty("name") @WriteAlways @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Named(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(CombinedDecoder.NAMED.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.NAMED.text("Named", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.NAMED; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    public enum Listed implements WireValue {
        B("b"),
        C("c");

        private static final WireValues<Listed> BY_VALUE = WireValues.of(values());
        private final String value;

        Listed(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Listed of(String value) { return BY_VALUE.get(value); }
    }

    public sealed interface Both extends GeneratedRecord permits BothOption1, BothOption2, BothOption3, BothOption4 {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Both of(Object json) { return UntypedJson.read(json, CombinedDecoder::readBoth); }
    }

    public sealed interface Beside extends GeneratedRecord permits BesideFile, BesideEnv {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Beside of(Object json) { return UntypedJson.read(json, CombinedDecoder::readBeside); }
    }

    public record Sized(@JsonProperty("size") @WriteAlways @Nullable Size size,
            @JsonProperty("label") @Nullable String label, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Sized(@JsonProperty("size") @Nullable Size size, @JsonProperty("label") @Nullable String label) {
            this(size, label, new Metadata(CombinedDecoder.SIZED.parts(MetadataNode.NONE, size)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.SIZED.text("Sized", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(size, label); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.SIZED; }

            public Size.Metadata size() { return (Size.Metadata) part(0); }
            public FieldMetadataEntry label() { return entry(1); }
        }
    }

    public sealed interface Payment extends GeneratedRecord permits PaymentCard, PaymentIban {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Payment of(Object json) { return UntypedJson.read(json, CombinedDecoder::readPayment); }
    }

    public sealed interface View extends GeneratedRecord permits ViewNone2d, ViewNone3d, ViewHalf2d, ViewHalf3d {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static View of(Object json) { return UntypedJson.read(json, CombinedDecoder::readView); }
    }

    /**
     * (minItems: 2)
     *
     * @param item0 (maxLength: 3)
     */
    public record Tuple(@Nullable String item0, @Nullable Long item1, List<Boolean> additionalItems,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Tuple { additionalItems = Copies.list(additionalItems); }

        public Tuple(@Nullable String item0, @Nullable Long item1, @Nullable List<Boolean> additionalItems) {
            this(item0, item1, additionalItems,
                    new Metadata(CombinedDecoder.TUPLE.parts(MetadataNode.NONE, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() { return Written.elements(2, additionalItems, item0, item1); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Tuple of(Object json) { return UntypedJson.read(json, CombinedDecoder::readTuple); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.TUPLE.text("Tuple", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(item0, item1, additionalItems); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.TUPLE; }

            public FieldMetadataEntry item0() { return entry(0); }
            public FieldMetadataEntry item1() { return entry(1); }
            public List<FieldMetadataEntry> additionalItems() { return list(2); }
        }
    }

    public record BothOption1(@JsonProperty("a") @WriteAlways @Nullable String a,
            @JsonProperty("c") @WriteAlways @Nullable Long c, @JsonIgnore Metadata fieldMetadata) implements Both {
        @JsonCreator
        public BothOption1(@JsonProperty("a") @Nullable String a, @JsonProperty("c") @Nullable Long c) {
            this(a, c, new Metadata(CombinedDecoder.BOTH_OPTION1.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BOTH_OPTION1.text("BothOption1", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a, c); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BOTH_OPTION1; }

            public FieldMetadataEntry a() { return entry(0); }
            public FieldMetadataEntry c() { return entry(1); }
        }
    }

    public record BothOption2(@JsonProperty("a") @WriteAlways @Nullable String a,
            @JsonProperty("d") @WriteAlways @Nullable Long d, @JsonIgnore Metadata fieldMetadata) implements Both {
        @JsonCreator
        public BothOption2(@JsonProperty("a") @Nullable String a, @JsonProperty("d") @Nullable Long d) {
            this(a, d, new Metadata(CombinedDecoder.BOTH_OPTION2.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BOTH_OPTION2.text("BothOption2", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a, d); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BOTH_OPTION2; }

            public FieldMetadataEntry a() { return entry(0); }
            public FieldMetadataEntry d() { return entry(1); }
        }
    }

    public record BothOption3(@JsonProperty("b") @WriteAlways @Nullable String b,
            @JsonProperty("c") @WriteAlways @Nullable Long c, @JsonIgnore Metadata fieldMetadata) implements Both {
        @JsonCreator
        public BothOption3(@JsonProperty("b") @Nullable String b, @JsonProperty("c") @Nullable Long c) {
            this(b, c, new Metadata(CombinedDecoder.BOTH_OPTION3.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BOTH_OPTION3.text("BothOption3", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(b, c); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BOTH_OPTION3; }

            public FieldMetadataEntry b() { return entry(0); }
            public FieldMetadataEntry c() { return entry(1); }
        }
    }

    public record BothOption4(@JsonProperty("b") @WriteAlways @Nullable String b,
            @JsonProperty("d") @WriteAlways @Nullable Long d, @JsonIgnore Metadata fieldMetadata) implements Both {
        @JsonCreator
        public BothOption4(@JsonProperty("b") @Nullable String b, @JsonProperty("d") @Nullable Long d) {
            this(b, d, new Metadata(CombinedDecoder.BOTH_OPTION4.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BOTH_OPTION4.text("BothOption4", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(b, d); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BOTH_OPTION4; }

            public FieldMetadataEntry b() { return entry(0); }
            public FieldMetadataEntry d() { return entry(1); }
        }
    }

    public record BesideFile(@JsonProperty("type") @WriteAlways @Nullable BesideFileType type,
            @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("path") @Nullable String path,
            @JsonIgnore Metadata fieldMetadata) implements Beside {
        @JsonCreator
        public BesideFile(@JsonProperty("type") @Nullable BesideFileType type,
                @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("path") @Nullable String path) {
            this(type, shared, path, new Metadata(CombinedDecoder.BESIDE_FILE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BESIDE_FILE.text("BesideFile", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(type, shared, path); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BESIDE_FILE; }

            public FieldMetadataEntry type() { return entry(0); }
            public FieldMetadataEntry shared() { return entry(1); }
            public FieldMetadataEntry path() { return entry(2); }
        }
    }

    public record BesideEnv(@JsonProperty("type") @WriteAlways @Nullable BesideEnvType type,
            @JsonProperty("shared") @Nullable BigDecimal shared, @JsonProperty("variable") @Nullable String variable,
            @JsonIgnore Metadata fieldMetadata) implements Beside {
        @JsonCreator
        public BesideEnv(@JsonProperty("type") @Nullable BesideEnvType type,
                @JsonProperty("shared") @Nullable BigDecimal shared,
                @JsonProperty("variable") @Nullable String variable) {
            this(type, shared, variable, new Metadata(CombinedDecoder.BESIDE_ENV.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.BESIDE_ENV.text("BesideEnv", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(type, shared, variable); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.BESIDE_ENV; }

            public FieldMetadataEntry type() { return entry(0); }
            public FieldMetadataEntry shared() { return entry(1); }
            public FieldMetadataEntry variable() { return entry(2); }
        }
    }

    public record Size(@JsonProperty("width") @Nullable Long width, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Size(@JsonProperty("width") @Nullable Long width) {
            this(width, new Metadata(CombinedDecoder.SIZE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.SIZE.text("Size", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(width); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.SIZE; }

            public FieldMetadataEntry width() { return entry(0); }
        }
    }

    public record PaymentCard(@JsonProperty("card") @WriteAlways @Nullable String card,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentCard(@JsonProperty("card") @Nullable String card) {
            this(card, new Metadata(CombinedDecoder.PAYMENT_CARD.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.PAYMENT_CARD.text("PaymentCard", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(card); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.PAYMENT_CARD; }

            public FieldMetadataEntry card() { return entry(0); }
        }
    }

    public record PaymentIban(@JsonProperty("iban") @WriteAlways @Nullable String iban,
            @JsonIgnore Metadata fieldMetadata) implements Payment {
        @JsonCreator
        public PaymentIban(@JsonProperty("iban") @Nullable String iban) {
            this(iban, new Metadata(CombinedDecoder.PAYMENT_IBAN.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.PAYMENT_IBAN.text("PaymentIban", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(iban); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.PAYMENT_IBAN; }

            public FieldMetadataEntry iban() { return entry(0); }
        }
    }

    public record ViewNone2d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
            @JsonProperty("split") @WriteAlways @Nullable ViewOption1Option1Split split,
            @JsonProperty("mode") @WriteAlways @Nullable ViewOption2Option1Mode mode,
            @JsonIgnore Metadata fieldMetadata) implements View {
        @JsonCreator
        public ViewNone2d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
                @JsonProperty("split") @Nullable ViewOption1Option1Split split,
                @JsonProperty("mode") @Nullable ViewOption2Option1Mode mode) {
            this(zoom, split, mode, new Metadata(CombinedDecoder.VIEW_NONE2D.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.VIEW_NONE2D.text("ViewNone2d", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(zoom, split, mode); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.VIEW_NONE2D; }

            public FieldMetadataEntry zoom() { return entry(0); }
            public FieldMetadataEntry split() { return entry(1); }
            public FieldMetadataEntry mode() { return entry(2); }
        }
    }

    public record ViewNone3d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
            @JsonProperty("split") @WriteAlways @Nullable ViewOption1Option1Split split,
            @JsonProperty("mode") @WriteAlways @Nullable ViewOption2Option2Mode mode,
            @JsonIgnore Metadata fieldMetadata) implements View {
        @JsonCreator
        public ViewNone3d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
                @JsonProperty("split") @Nullable ViewOption1Option1Split split,
                @JsonProperty("mode") @Nullable ViewOption2Option2Mode mode) {
            this(zoom, split, mode, new Metadata(CombinedDecoder.VIEW_NONE3D.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.VIEW_NONE3D.text("ViewNone3d", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(zoom, split, mode); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.VIEW_NONE3D; }

            public FieldMetadataEntry zoom() { return entry(0); }
            public FieldMetadataEntry split() { return entry(1); }
            public FieldMetadataEntry mode() { return entry(2); }
        }
    }

    public record ViewHalf2d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
            @JsonProperty("split") @WriteAlways @Nullable ViewOption1Option2Split split,
            @JsonProperty("mode") @WriteAlways @Nullable ViewOption2Option1Mode mode,
            @JsonIgnore Metadata fieldMetadata) implements View {
        @JsonCreator
        public ViewHalf2d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
                @JsonProperty("split") @Nullable ViewOption1Option2Split split,
                @JsonProperty("mode") @Nullable ViewOption2Option1Mode mode) {
            this(zoom, split, mode, new Metadata(CombinedDecoder.VIEW_HALF2D.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.VIEW_HALF2D.text("ViewHalf2d", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(zoom, split, mode); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.VIEW_HALF2D; }

            public FieldMetadataEntry zoom() { return entry(0); }
            public FieldMetadataEntry split() { return entry(1); }
            public FieldMetadataEntry mode() { return entry(2); }
        }
    }

    public record ViewHalf3d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
            @JsonProperty("split") @WriteAlways @Nullable ViewOption1Option2Split split,
            @JsonProperty("mode") @WriteAlways @Nullable ViewOption2Option2Mode mode,
            @JsonIgnore Metadata fieldMetadata) implements View {
        @JsonCreator
        public ViewHalf3d(@JsonProperty("zoom") @Nullable BigDecimal zoom,
                @JsonProperty("split") @Nullable ViewOption1Option2Split split,
                @JsonProperty("mode") @Nullable ViewOption2Option2Mode mode) {
            this(zoom, split, mode, new Metadata(CombinedDecoder.VIEW_HALF3D.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CombinedDecoder.VIEW_HALF3D.text("ViewHalf3d", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(zoom, split, mode); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CombinedDecoder.VIEW_HALF3D; }

            public FieldMetadataEntry zoom() { return entry(0); }
            public FieldMetadataEntry split() { return entry(1); }
            public FieldMetadataEntry mode() { return entry(2); }
        }
    }

    public enum BesideFileType implements WireValue {
        FILE("file");

        private static final WireValues<BesideFileType> BY_VALUE = WireValues.of(values());
        private final String value;

        BesideFileType(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BesideFileType of(String value) { return BY_VALUE.get(value); }
    }

    public enum BesideEnvType implements WireValue {
        ENV("env");

        private static final WireValues<BesideEnvType> BY_VALUE = WireValues.of(values());
        private final String value;

        BesideEnvType(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static BesideEnvType of(String value) { return BY_VALUE.get(value); }
    }

    public enum ViewOption1Option1Split implements WireValue {
        NONE("NONE");

        private static final WireValues<ViewOption1Option1Split> BY_VALUE = WireValues.of(values());
        private final String value;

        ViewOption1Option1Split(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ViewOption1Option1Split of(String value) { return BY_VALUE.get(value); }
    }

    public enum ViewOption2Option1Mode implements WireValue {
        _2D("2D");

        private static final WireValues<ViewOption2Option1Mode> BY_VALUE = WireValues.of(values());
        private final String value;

        ViewOption2Option1Mode(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ViewOption2Option1Mode of(String value) { return BY_VALUE.get(value); }
    }

    public enum ViewOption2Option2Mode implements WireValue {
        _3D("3D");

        private static final WireValues<ViewOption2Option2Mode> BY_VALUE = WireValues.of(values());
        private final String value;

        ViewOption2Option2Mode(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ViewOption2Option2Mode of(String value) { return BY_VALUE.get(value); }
    }

    public enum ViewOption1Option2Split implements WireValue {
        HALF("HALF");

        private static final WireValues<ViewOption1Option2Split> BY_VALUE = WireValues.of(values());
        private final String value;

        ViewOption1Option2Split(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ViewOption1Option2Split of(String value) { return BY_VALUE.get(value); }
    }
}
