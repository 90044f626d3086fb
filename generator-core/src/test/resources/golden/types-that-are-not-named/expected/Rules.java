package golden.types_that_are_not_named;

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
import dev.extractgen.runtime.support.OmitIfAbsent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param inputs Members may be anything: what is said of them allows everything.
 * @param owner Said to be no object, but spoken of as one.
 * @param rolls The type beside the reference says that a number is meant, too.
 * @param functions Of members that nobody knows by name, no type is asked.
 * @param anything (minLength: 1)
 */
@Generated("rules.json")
@NullMarked
public record Rules(@JsonProperty("inputs") @OmitIfAbsent Map<String, @Nullable Object> inputs,
        @JsonProperty("owner") @Nullable Owner owner, @JsonProperty("rolls") @Nullable Rolls rolls,
        @JsonProperty("bonus") @Nullable Roll bonus,
        @JsonProperty("children") @OmitIfAbsent Map<String, @Nullable ChildrenValue> children,
        @JsonProperty("functions") @OmitIfAbsent Map<String, @Nullable FunctionsValue> functions,
        @JsonProperty("anything") @Nullable String anything, @JsonProperty("free") @Nullable Object free,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Rules {
        inputs = Copies.mapOf(inputs, Copies::value);
        children = Copies.nullableMap(children);
        functions = Copies.nullableMap(functions);
        free = Copies.value(free);
    }

    @JsonCreator
    public Rules(@JsonProperty("inputs") @Nullable Map<String, @Nullable Object> inputs,
            @JsonProperty("owner") @Nullable Owner owner, @JsonProperty("rolls") @Nullable Rolls rolls,
            @JsonProperty("bonus") @Nullable Roll bonus,
            @JsonProperty("children") @Nullable Map<String, @Nullable ChildrenValue> children,
            @JsonProperty("functions") @Nullable Map<String, @Nullable FunctionsValue> functions,
            @JsonProperty("anything") @Nullable String anything, @JsonProperty("free") @Nullable Object free) {
        this(inputs, owner, rolls, bonus, children, functions, anything, free,
                new Metadata(RulesDecoder.RULES.parts(MetadataNode.NONE, inputs, owner, rolls, bonus, children,
                functions)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return RulesDecoder.RULES.text("Rules", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(inputs, owner, rolls, bonus, children, functions, anything, free);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return RulesDecoder.RULES; }

        public Map<String, FieldMetadataEntry> inputs() { return map(0); }
        public Owner.Metadata owner() { return (Owner.Metadata) part(1); }
        public FieldMetadata rolls() { return part(2); }
        public Roll.Metadata bonus() { return (Roll.Metadata) part(3); }
        public Map<String, FieldMetadata> children() { return map(4); }
        public Map<String, FieldMetadata> functions() { return map(5); }
        public FieldMetadataEntry anything() { return entry(6); }
        public FieldMetadataEntry free() { return entry(7); }
    }

    /** Said to be no object, but spoken of as one. */
    public record Owner(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Owner(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(RulesDecoder.OWNER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RulesDecoder.OWNER.text("Owner", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RulesDecoder.OWNER; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    /** The type beside the reference says that a number is meant, too. */
    public sealed interface Rolls extends GeneratedRecord permits RollsInteger, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Rolls of(Object json) { return UntypedJson.read(json, RulesDecoder::readRolls); }
    }

    public record RollsInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Rolls, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RollsInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("RollsInteger", value); }
    }

    public record Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max,
            @JsonIgnore Metadata fieldMetadata) implements Rolls, Min, Max {
        @JsonCreator
        public Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max) {
            this(min, max, new Metadata(RulesDecoder.ROLL.parts(MetadataNode.NONE, min, max)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RulesDecoder.ROLL.text("Roll", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(min, max); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RulesDecoder.ROLL; }

            public FieldMetadata min() { return part(0); }
            public FieldMetadata max() { return part(1); }
        }
    }

    public sealed interface ChildrenValue extends GeneratedRecord permits ChildrenValueBoolean, Rule {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChildrenValue of(Object json) { return UntypedJson.read(json, RulesDecoder::readChildrenValue); }
    }

    public record ChildrenValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChildrenValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChildrenValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ChildrenValueBoolean", value); }
    }

    public sealed interface FunctionsValue extends GeneratedRecord permits FunctionsValueString, FunctionsValueNumber,
            FunctionsValueBoolean, FunctionsValueArray, FunctionsValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static FunctionsValue of(Object json) { return UntypedJson.read(json, RulesDecoder::readFunctionsValue); }
    }

    public record FunctionsValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FunctionsValueString", value); }
    }

    public record FunctionsValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FunctionsValueNumber", value); }
    }

    public record FunctionsValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FunctionsValueBoolean", value); }
    }

    public record FunctionsValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        public FunctionsValueArray { value = Copies.listOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueArray(List<@Nullable Object> value) { this(value, MetadataNode.NONE); }

        FunctionsValueArray(List<@Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(RulesDecoder.FUNCTIONS_VALUE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("FunctionsValueArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return RulesDecoder.FUNCTIONS_VALUE_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public sealed interface Min extends GeneratedRecord permits MinNumber, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Min of(Object json) { return UntypedJson.read(json, RulesDecoder::readMin); }
    }

    public record MinNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Min, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MinNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MinNumber", value); }
    }

    public sealed interface Max extends GeneratedRecord permits MaxNumber, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Max of(Object json) { return UntypedJson.read(json, RulesDecoder::readMax); }
    }

    public record MaxNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Max, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MaxNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("MaxNumber", value); }
    }

    /** @param default_ (in JSON: default) */
    public record Rule(@JsonProperty("default") @Nullable Boolean default_, @JsonIgnore Metadata fieldMetadata)
            implements ChildrenValue {
        @JsonCreator
        public Rule(@JsonProperty("default") @Nullable Boolean default_) {
            this(default_, new Metadata(RulesDecoder.RULE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RulesDecoder.RULE.text("Rule", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(default_); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RulesDecoder.RULE; }

            public FieldMetadataEntry default_() { return entry(0); }
        }
    }

    public record FunctionsValueObject(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue {
        @JsonCreator
        public FunctionsValueObject(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(RulesDecoder.FUNCTIONS_VALUE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return RulesDecoder.FUNCTIONS_VALUE_OBJECT.text("FunctionsValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RulesDecoder.FUNCTIONS_VALUE_OBJECT; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }
}
