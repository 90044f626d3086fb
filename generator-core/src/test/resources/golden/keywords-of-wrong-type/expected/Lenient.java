package golden.keywords_of_wrong_type;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param empty (exclusiveMaximum: true)
 * @param untyped Of any type.
 */
@Generated("lenient.json")
@NullMarked
public record Lenient(@JsonProperty("required") @Nullable String required,
        @JsonProperty("empty") @Nullable BigDecimal empty, @JsonProperty("list") @OmitIfEmpty List<String> list,
        @JsonProperty("nested") @Nullable Nested nested, @JsonProperty("untyped") @Nullable Object untyped,
        @JsonProperty("any") @Nullable Object any, @JsonProperty("union") @Nullable Union union,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Lenient {
        list = Copies.list(list);
        untyped = Copies.value(untyped);
        any = Copies.value(any);
    }

    @JsonCreator
    public Lenient(@JsonProperty("required") @Nullable String required,
            @JsonProperty("empty") @Nullable BigDecimal empty, @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("nested") @Nullable Nested nested, @JsonProperty("untyped") @Nullable Object untyped,
            @JsonProperty("any") @Nullable Object any, @JsonProperty("union") @Nullable Union union) {
        this(required, empty, list, nested, untyped, any, union,
                new Metadata(LenientDecoder.LENIENT2.parts(MetadataNode.NONE, list, nested, union)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return LenientDecoder.LENIENT2.text("Lenient", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(required, empty, list, nested, untyped, any, union);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return LenientDecoder.LENIENT2; }

        public FieldMetadataEntry required() { return entry(0); }
        public FieldMetadataEntry empty() { return entry(1); }
        public List<FieldMetadataEntry> list() { return list(2); }
        public Nested.Metadata nested() { return (Nested.Metadata) part(3); }
        public FieldMetadataEntry untyped() { return entry(4); }
        public FieldMetadataEntry any() { return entry(5); }
        public FieldMetadata union() { return part(6); }
    }

    /** @param title (minLength: 1.0) */
    public record Nested(@JsonProperty("title") @Nullable String title, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Nested(@JsonProperty("title") @Nullable String title) {
            this(title, new Metadata(LenientDecoder.NESTED.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return LenientDecoder.NESTED.text("Nested", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(title); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return LenientDecoder.NESTED; }

            public FieldMetadataEntry title() { return entry(0); }
        }
    }

    public sealed interface Union extends GeneratedRecord
            permits UnionString, UnionNumber, UnionBoolean, UnionArray, UnionObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Union of(Object json) { return UntypedJson.read(json, LenientDecoder::readUnion); }
    }

    public record UnionString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Union, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnionString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnionString", value); }
    }

    public record UnionNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Union, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnionNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnionNumber", value); }
    }

    public record UnionBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Union, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnionBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnionBoolean", value); }
    }

    public record UnionArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements Union, GeneratedValue {
        public UnionArray { value = Copies.listOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnionArray(List<@Nullable Object> value) { this(value, MetadataNode.NONE); }

        UnionArray(List<@Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(LenientDecoder.UNION_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnionArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return LenientDecoder.UNION_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record UnionObject(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements Union {
        @JsonCreator
        public UnionObject(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(LenientDecoder.UNION_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return LenientDecoder.UNION_OBJECT.text("UnionObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return LenientDecoder.UNION_OBJECT; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }
}
