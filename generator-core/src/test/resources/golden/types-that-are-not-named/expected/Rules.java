package golden.types_that_are_not_named;

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
                RulesDecoder.metadataOfRules(MetadataNode.NONE, inputs, owner, rolls, bonus, children, functions));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return RulesDecoder.RULES.text("Rules", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(inputs, owner, rolls, bonus, children, functions, anything, free);
    }

    public record Metadata(Map<String, FieldMetadataEntry> inputs, Owner.@Nullable Metadata owner, FieldMetadata rolls,
            Roll.@Nullable Metadata bonus, Map<String, FieldMetadata> children, Map<String, FieldMetadata> functions,
            FieldMetadataEntry anything, FieldMetadataEntry free, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        public Metadata {
            inputs = Copies.map(inputs);
            children = Copies.map(children);
            functions = Copies.map(functions);
        }

        @Override public Owner.Metadata owner() {
            return owner != null ? owner : RulesDecoder.bindOwner(null, MetadataNode.NONE);
        }

        @Override public Roll.Metadata bonus() {
            return bonus != null ? bonus : RulesDecoder.bindRoll(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(RulesDecoder.RULES, inputs, owner, rolls, bonus, children, functions, anything, free);
        }
    }

    /** Said to be no object, but spoken of as one. */
    public record Owner(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Owner(@JsonProperty("name") @Nullable String name) {
            this(name, RulesDecoder.metadataOfOwner(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return RulesDecoder.OWNER.text("Owner", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name);
        }

        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(RulesDecoder.OWNER, name);
            }
        }
    }

    /** The type beside the reference says that a number is meant, too. */
    public sealed interface Rolls extends GeneratedRecord permits RollsInteger, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Rolls of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readRolls);
        }
    }

    public record RollsInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Rolls, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RollsInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("RollsInteger", value);
        }
    }

    public record Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max,
            @JsonIgnore Metadata fieldMetadata) implements Rolls, Min, Max {
        @JsonCreator
        public Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max) {
            this(min, max, RulesDecoder.metadataOfRoll(MetadataNode.NONE, min, max));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return RulesDecoder.ROLL.text("Roll", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(min, max);
        }

        public record Metadata(FieldMetadata min, FieldMetadata max, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(RulesDecoder.ROLL, min, max);
            }
        }
    }

    public sealed interface ChildrenValue extends GeneratedRecord permits ChildrenValueBoolean, Rule {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChildrenValue of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readChildrenValue);
        }
    }

    public record ChildrenValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChildrenValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChildrenValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("ChildrenValueBoolean", value);
        }
    }

    public sealed interface FunctionsValue extends GeneratedRecord permits FunctionsValueString, FunctionsValueNumber,
            FunctionsValueBoolean, FunctionsValueArray, FunctionsValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static FunctionsValue of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readFunctionsValue);
        }
    }

    public record FunctionsValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FunctionsValueString", value);
        }
    }

    public record FunctionsValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FunctionsValueNumber", value);
        }
    }

    public record FunctionsValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FunctionsValueBoolean", value);
        }
    }

    public record FunctionsValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue, GeneratedValue {
        public FunctionsValueArray {
            value = Copies.listOf(value, Copies::value);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueArray(List<@Nullable Object> value) {
            this(value, RulesDecoder.metadataOfFunctionsValueArray(MetadataNode.NONE, value));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("FunctionsValueArray", value);
        }

        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataShape.list(MetadataShape.entry()), value);
            }
        }
    }

    public sealed interface Min extends GeneratedRecord permits MinNumber, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Min of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readMin);
        }
    }

    public record MinNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Min, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MinNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("MinNumber", value);
        }
    }

    public sealed interface Max extends GeneratedRecord permits MaxNumber, Roll {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Max of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readMax);
        }
    }

    public record MaxNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Max, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MaxNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("MaxNumber", value);
        }
    }

    /** @param default_ (in JSON: default) */
    public record Rule(@JsonProperty("default") @Nullable Boolean default_, @JsonIgnore Metadata fieldMetadata)
            implements ChildrenValue {
        @JsonCreator
        public Rule(@JsonProperty("default") @Nullable Boolean default_) {
            this(default_, RulesDecoder.metadataOfRule(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return RulesDecoder.RULE.text("Rule", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(default_);
        }

        public record Metadata(FieldMetadataEntry default_, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(RulesDecoder.RULE, default_);
            }
        }
    }

    public record FunctionsValueObject(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue {
        @JsonCreator
        public FunctionsValueObject(@JsonProperty("name") @Nullable String name) {
            this(name, RulesDecoder.metadataOfFunctionsValueObject(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return RulesDecoder.FUNCTIONS_VALUE_OBJECT.text("FunctionsValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name);
        }

        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(RulesDecoder.FUNCTIONS_VALUE_OBJECT, name);
            }
        }
    }
}
