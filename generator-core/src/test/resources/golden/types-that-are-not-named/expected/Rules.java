package golden.types_that_are_not_named;

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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param inputs Members may be anything: what is said of them allows everything.
 * @param owner Said to be no object, but spoken of as one.
 * @param rolls The type beside the reference says that a number is meant, too.
 * @param functions Of members that nobody knows by name, no type is asked.
 * @param anything (minLength: 1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("rules.json")
@NullMarked
public record Rules(@JsonProperty("inputs") @OmitIfAbsent Map<String, @Nullable Object> inputs,
        @JsonProperty("owner") @Nullable Owner owner, @JsonProperty("rolls") @Nullable Rolls rolls,
        @JsonProperty("bonus") @Nullable Roll bonus,
        @JsonProperty("children") @OmitIfAbsent Map<String, @Nullable ChildrenValue> children,
        @JsonProperty("functions") @OmitIfAbsent Map<String, @Nullable FunctionsValue> functions,
        @JsonProperty("anything") @Nullable String anything, @JsonProperty("free") @Nullable Object free,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Rules {
        inputs = Copies.mapOf(inputs, Copies::value);
        children = Copies.nullableMap(children);
        functions = Copies.nullableMap(functions);
        free = Copies.value(free);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Rules(@JsonProperty("inputs") @Nullable Map<String, @Nullable Object> inputs,
            @JsonProperty("owner") @Nullable Owner owner, @JsonProperty("rolls") @Nullable Rolls rolls,
            @JsonProperty("bonus") @Nullable Roll bonus,
            @JsonProperty("children") @Nullable Map<String, @Nullable ChildrenValue> children,
            @JsonProperty("functions") @Nullable Map<String, @Nullable FunctionsValue> functions,
            @JsonProperty("anything") @Nullable String anything, @JsonProperty("free") @Nullable Object free) {
        this(inputs, owner, rolls, bonus, children, functions, anything, free, Metadata.of(MetadataNode.none(), inputs,
                owner, rolls, bonus, children, functions));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rules that && Objects.equals(inputs, that.inputs) && Objects.equals(owner, that.owner)
                && Objects.equals(rolls, that.rolls) && Objects.equals(bonus, that.bonus)
                && Objects.equals(children, that.children) && Objects.equals(functions, that.functions)
                && Objects.equals(anything, that.anything) && Objects.equals(free, that.free);
    }

    @Override
    public int hashCode() {
        return Objects.hash(inputs, owner, rolls, bonus, children, functions, anything, free);
    }

    @Override
    public String toString() {
        return "Rules[inputs=" + inputs + ", owner=" + owner + ", rolls=" + rolls + ", bonus=" + bonus
                + ", children=" + children + ", functions=" + functions + ", anything=" + anything + ", free=" + free
                + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .map("/inputs", inputs, fieldMetadata.inputs(), FieldCollector::add)
                .part("/owner", owner, fieldMetadata.owner(), Owner::addTo)
                .union("/rolls", rolls, fieldMetadata.rolls(), Rolls::extractedFields)
                .part("/bonus", bonus, fieldMetadata.bonus(), Roll::addTo)
                .map("/children", children, fieldMetadata.children(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        ChildrenValue::extractedFields))
                .map("/functions", functions, fieldMetadata.functions(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        FunctionsValue::extractedFields))
                .add("/anything", anything, fieldMetadata.anything())
                .add("/free", free, fieldMetadata.free())
                .stream();
    }

    /** What the service said about each value of {@link Rules}. */
    public record Metadata(Map<String, FieldMetadataEntry> inputs, Owner.@Nullable Metadata owner, FieldMetadata rolls,
            Roll.@Nullable Metadata bonus, Map<String, FieldMetadata> children, Map<String, FieldMetadata> functions,
            FieldMetadataEntry anything, FieldMetadataEntry free, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            inputs = Copies.map(inputs);
            children = Copies.map(children);
            functions = Copies.map(functions);
        }

        @Override
        public Owner.Metadata owner() {
            return owner == null ? Owner.Metadata.EMPTY : owner;
        }

        @Override
        public Roll.Metadata bonus() {
            return bonus == null ? Roll.Metadata.EMPTY : bonus;
        }

        static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> inputs, @Nullable Owner owner,
                @Nullable Rolls rolls, @Nullable Roll bonus, @Nullable Map<String, @Nullable ChildrenValue> children,
                @Nullable Map<String, @Nullable FunctionsValue> functions) {
            return new Metadata(node.at(0).entries(inputs), Owner.Metadata.bind(owner, node.at(1)),
                    rolls != null ? rolls.fieldMetadata() : node.at(2).asEntry(), Roll.Metadata.bind(bonus, node.at(3)),
                    node.at(4).map(children, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                    node.at(5).map(functions, (value2, valueNode2) -> value2 != null ? value2.fieldMetadata() : valueNode2.asEntry()),
                    node.entry(6), node.entry(7), node.reasoning());
        }
    }

    /** Said to be no object, but spoken of as one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Owner(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Owner(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Owner that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "Owner[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Owner value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Owner(null, about),
                    Owner::extractedFields);
        }

        /** What the service said about each value of {@link Owner}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Owner value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** The type beside the reference says that a number is meant, too. */
    public sealed interface Rolls extends ExtractedRecord permits RollsInteger, Roll {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Rolls of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readRolls);
        }
    }

    /** A {@link Rolls} of JSON type number. */
    public record RollsInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Rolls {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public RollsInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RollsInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "RollsInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /definitions/Roll of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max,
            @JsonIgnore Metadata fieldMetadata) implements Rolls, Min, Max {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Roll(@JsonProperty("min") @Nullable Min min, @JsonProperty("max") @Nullable Max max) {
            this(min, max, Metadata.of(MetadataNode.none(), min, max));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Roll that && Objects.equals(min, that.min) && Objects.equals(max, that.max);
        }

        @Override
        public int hashCode() {
            return Objects.hash(min, max);
        }

        @Override
        public String toString() {
            return "Roll[min=" + min + ", max=" + max + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .union("/min", min, fieldMetadata.min(), Min::extractedFields)
                    .union("/max", max, fieldMetadata.max(), Max::extractedFields)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Roll value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Roll(null, null, about),
                    Roll::extractedFields);
        }

        /** What the service said about each value of {@link Roll}. */
        public record Metadata(FieldMetadata min, FieldMetadata max, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node, @Nullable Min min, @Nullable Max max) {
                return new Metadata(min != null ? min.fieldMetadata() : node.at(0).asEntry(),
                        max != null ? max.fieldMetadata() : node.at(1).asEntry(), node.reasoning());
            }

            static Metadata bind(@Nullable Roll value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/children/additionalProperties of the schema. */
    public sealed interface ChildrenValue extends ExtractedRecord permits ChildrenValueBoolean, Rule {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ChildrenValue of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readChildrenValue);
        }
    }

    /** A {@link ChildrenValue} of JSON type boolean. */
    public record ChildrenValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ChildrenValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChildrenValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ChildrenValueBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ChildrenValueBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/functions/additionalProperties of the schema. */
    public sealed interface FunctionsValue extends ExtractedRecord permits FunctionsValueString, FunctionsValueNumber,
            FunctionsValueBoolean, FunctionsValueArray, FunctionsValueObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static FunctionsValue of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readFunctionsValue);
        }
    }

    /** A {@link FunctionsValue} of JSON type string. */
    public record FunctionsValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FunctionsValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FunctionsValueString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link FunctionsValue} of JSON type number. */
    public record FunctionsValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FunctionsValueNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FunctionsValueNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link FunctionsValue} of JSON type boolean. */
    public record FunctionsValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements FunctionsValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FunctionsValueBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FunctionsValueBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link FunctionsValue} of JSON type array. */
    public record FunctionsValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue {
        public FunctionsValueArray {
            value = Copies.listOf(value, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public FunctionsValueArray(List<@Nullable Object> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FunctionsValueArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "FunctionsValueArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link FunctionsValueArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<@Nullable Object> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /definitions/Roll/properties/min of the schema. */
    public sealed interface Min extends ExtractedRecord permits MinNumber, Roll {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Min of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readMin);
        }
    }

    /** A {@link Min} of JSON type number. */
    public record MinNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Min {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MinNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MinNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MinNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /definitions/Roll/properties/max of the schema. */
    public sealed interface Max extends ExtractedRecord permits MaxNumber, Roll {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Max of(Object json) {
            return UntypedJson.read(json, RulesDecoder::readMax);
        }
    }

    /** A {@link Max} of JSON type number. */
    public record MaxNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Max {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MaxNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MaxNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "MaxNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /**
     * Declared at /definitions/Rule of the schema.
     *
     * @param default_ (in JSON: default)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(@JsonProperty("default") @Nullable Boolean default_, @JsonIgnore Metadata fieldMetadata)
            implements ChildrenValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Rule(@JsonProperty("default") @Nullable Boolean default_) {
            this(default_, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rule that && Objects.equals(default_, that.default_);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(default_);
        }

        @Override
        public String toString() {
            return "Rule[default_=" + default_ + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/default", default_, fieldMetadata.default_()).stream();
        }

        /** What the service said about each value of {@link Rule}. */
        public record Metadata(FieldMetadataEntry default_, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }

    /** Declared at /properties/functions/additionalProperties of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FunctionsValueObject(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements FunctionsValue {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public FunctionsValueObject(@JsonProperty("name") @Nullable String name) {
            this(name, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FunctionsValueObject that && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }

        @Override
        public String toString() {
            return "FunctionsValueObject[name=" + name + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/name", name, fieldMetadata.name()).stream();
        }

        /** What the service said about each value of {@link FunctionsValueObject}. */
        public record Metadata(FieldMetadataEntry name, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }
}
