package golden.members_by_pattern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("patterns.json")
@NullMarked
public record Patterns(@JsonProperty("closed") @Nullable Closed closed, @JsonProperty("open") @Nullable Open open,
        @JsonProperty("map") @OmitIfAbsent Map<String, Job> map, @JsonProperty("twice") @Nullable Twice twice,
        @JsonProperty("any") @OmitIfAbsent Map<String, String> any,
        @JsonProperty("anyTwice") @OmitIfAbsent Map<String, String> anyTwice,
        @JsonProperty("unicode") @Nullable Unicode unicode, @JsonProperty("unstated") @Nullable Unstated unstated,
        @JsonProperty("anyUnstated") @OmitIfAbsent Map<String, @Nullable AnyUnstatedValue> anyUnstated,
        @JsonProperty("signs") @Nullable Signs signs, @JsonProperty("each") @Nullable Each each,
        @JsonProperty("forbidding") @OmitIfAbsent Map<String, String> forbidding, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Patterns {
        map = Copies.map(map);
        any = Copies.map(any);
        anyTwice = Copies.map(anyTwice);
        anyUnstated = Copies.nullableMap(anyUnstated);
        forbidding = Copies.map(forbidding);
    }

    @JsonCreator
    public Patterns(@JsonProperty("closed") @Nullable Closed closed, @JsonProperty("open") @Nullable Open open,
            @JsonProperty("map") @Nullable Map<String, Job> map, @JsonProperty("twice") @Nullable Twice twice,
            @JsonProperty("any") @Nullable Map<String, String> any,
            @JsonProperty("anyTwice") @Nullable Map<String, String> anyTwice,
            @JsonProperty("unicode") @Nullable Unicode unicode, @JsonProperty("unstated") @Nullable Unstated unstated,
            @JsonProperty("anyUnstated") @Nullable Map<String, @Nullable AnyUnstatedValue> anyUnstated,
            @JsonProperty("signs") @Nullable Signs signs, @JsonProperty("each") @Nullable Each each,
            @JsonProperty("forbidding") @Nullable Map<String, String> forbidding) {
        this(closed, open, map, twice, any, anyTwice, unicode, unstated, anyUnstated, signs, each, forbidding,
                new Metadata(PatternsDecoder.PATTERNS.parts(MetadataNode.NONE, closed, open, map, twice, any, anyTwice,
                unicode, unstated, anyUnstated, signs, each, forbidding)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return PatternsDecoder.PATTERNS.text("Patterns", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(closed, open, map, twice, any, anyTwice, unicode, unstated, anyUnstated, signs, each,
                forbidding);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.PATTERNS; }

        public Closed.Metadata closed() { return (Closed.Metadata) part(0); }
        public Open.Metadata open() { return (Open.Metadata) part(1); }
        public Map<String, Job.Metadata> map() { return map(2); }
        public Twice.Metadata twice() { return (Twice.Metadata) part(3); }
        public Map<String, FieldMetadataEntry> any() { return map(4); }
        public Map<String, FieldMetadataEntry> anyTwice() { return map(5); }
        public Unicode.Metadata unicode() { return (Unicode.Metadata) part(6); }
        public Unstated.Metadata unstated() { return (Unstated.Metadata) part(7); }
        public Map<String, FieldMetadata> anyUnstated() { return map(8); }
        public Signs.Metadata signs() { return (Signs.Metadata) part(9); }
        public Each.Metadata each() { return (Each.Metadata) part(10); }
        public Map<String, FieldMetadataEntry> forbidding() { return map(11); }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Closed(@JsonProperty("version") @Nullable Long version, @JsonIgnore Map<String, ClosedValue> patternX,
            @JsonIgnore Map<String, Boolean> patternOn, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Closed {
            patternX = Copies.map(patternX);
            patternOn = Copies.map(patternOn);
        }

        public Closed(@JsonProperty("version") @Nullable Long version, @Nullable Map<String, ClosedValue> patternX,
                @Nullable Map<String, Boolean> patternOn) {
            this(version, patternX, patternOn,
                    new Metadata(PatternsDecoder.CLOSED.parts(MetadataNode.NONE, patternX, patternOn)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() { return Written.members(patternX, patternOn); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Closed of(Object json) { return UntypedJson.read(json, PatternsDecoder::readClosed); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.CLOSED.text("Closed", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(version, patternX, patternOn); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.CLOSED; }

            public FieldMetadataEntry version() { return entry(0); }
            public Map<String, FieldMetadataEntry> patternX() { return map(1); }
            public Map<String, FieldMetadataEntry> patternOn() { return map(2); }
        }
    }

    /** @param xKnown (in JSON: x-known) */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Open(@JsonProperty("x-known") @Nullable String xKnown, @JsonIgnore Map<String, String> patternX,
            @JsonIgnore Map<String, List<Long>> pattern09, @JsonIgnore Map<String, Job> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Open {
            patternX = Copies.map(patternX);
            pattern09 = Copies.mapOf(pattern09, Copies::list);
            additionalProperties = Copies.map(additionalProperties);
        }

        public Open(@JsonProperty("x-known") @Nullable String xKnown, @Nullable Map<String, String> patternX,
                @Nullable Map<String, List<Long>> pattern09, @Nullable Map<String, Job> additionalProperties) {
            this(xKnown, patternX, pattern09, additionalProperties,
                    new Metadata(PatternsDecoder.OPEN.parts(MetadataNode.NONE, patternX, pattern09,
                    additionalProperties)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternX, pattern09, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) { return UntypedJson.read(json, PatternsDecoder::readOpen); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.OPEN.text("Open", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(xKnown, patternX, pattern09, additionalProperties);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.OPEN; }

            public FieldMetadataEntry xKnown() { return entry(0); }
            public Map<String, FieldMetadataEntry> patternX() { return map(1); }
            public Map<String, List<FieldMetadataEntry>> pattern09() { return map(2); }
            public Map<String, Job.Metadata> additionalProperties() { return map(3); }
        }
    }

    public record Job(@JsonProperty("needs") @Nullable String needs, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Job(@JsonProperty("needs") @Nullable String needs) {
            this(needs, new Metadata(PatternsDecoder.JOB.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.JOB.text("Job", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(needs); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.JOB; }

            public FieldMetadataEntry needs() { return entry(0); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Twice(@JsonIgnore Map<String, Long> patternA, @JsonIgnore Map<String, Long> patternB,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Twice {
            patternA = Copies.map(patternA);
            patternB = Copies.map(patternB);
        }

        public Twice(@Nullable Map<String, Long> patternA, @Nullable Map<String, Long> patternB) {
            this(patternA, patternB, new Metadata(PatternsDecoder.TWICE.parts(MetadataNode.NONE, patternA, patternB)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() { return Written.members(patternA, patternB); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Twice of(Object json) { return UntypedJson.read(json, PatternsDecoder::readTwice); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.TWICE.text("Twice", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(patternA, patternB); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.TWICE; }

            public Map<String, FieldMetadataEntry> patternA() { return map(0); }
            public Map<String, FieldMetadataEntry> patternB() { return map(1); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Unicode(@JsonIgnore Map<String, Long> patternPL, @JsonIgnore Map<String, String> patternW,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Unicode {
            patternPL = Copies.map(patternPL);
            patternW = Copies.map(patternW);
        }

        public Unicode(@Nullable Map<String, Long> patternPL, @Nullable Map<String, String> patternW) {
            this(patternPL, patternW,
                    new Metadata(PatternsDecoder.UNICODE.parts(MetadataNode.NONE, patternPL, patternW)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() { return Written.members(patternPL, patternW); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unicode of(Object json) { return UntypedJson.read(json, PatternsDecoder::readUnicode); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.UNICODE.text("Unicode", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(patternPL, patternW); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.UNICODE; }

            public Map<String, FieldMetadataEntry> patternPL() { return map(0); }
            public Map<String, FieldMetadataEntry> patternW() { return map(1); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Unstated(@JsonIgnore Map<String, @Nullable UnstatedAZValue> patternAZ,
            @JsonIgnore Map<String, @Nullable Unstated_09Value> pattern09, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Unstated {
            patternAZ = Copies.nullableMap(patternAZ);
            pattern09 = Copies.nullableMap(pattern09);
        }

        public Unstated(@Nullable Map<String, @Nullable UnstatedAZValue> patternAZ,
                @Nullable Map<String, @Nullable Unstated_09Value> pattern09) {
            this(patternAZ, pattern09,
                    new Metadata(PatternsDecoder.UNSTATED.parts(MetadataNode.NONE, patternAZ, pattern09)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() { return Written.members(patternAZ, pattern09); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unstated of(Object json) { return UntypedJson.read(json, PatternsDecoder::readUnstated); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.UNSTATED.text("Unstated", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(patternAZ, pattern09); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.UNSTATED; }

            public Map<String, FieldMetadata> patternAZ() { return map(0); }
            public Map<String, FieldMetadata> pattern09() { return map(1); }
        }
    }

    public sealed interface AnyUnstatedValue extends GeneratedRecord permits AnyUnstatedValueString,
            AnyUnstatedValueNumber, AnyUnstatedValueBoolean, AnyUnstatedValueArray, AnyUnstatedValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AnyUnstatedValue of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readAnyUnstatedValue);
        }
    }

    public record AnyUnstatedValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AnyUnstatedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AnyUnstatedValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AnyUnstatedValueString", value); }
    }

    public record AnyUnstatedValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AnyUnstatedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AnyUnstatedValueNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AnyUnstatedValueNumber", value); }
    }

    public record AnyUnstatedValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements AnyUnstatedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AnyUnstatedValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AnyUnstatedValueBoolean", value); }
    }

    public record AnyUnstatedValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements AnyUnstatedValue, GeneratedValue {
        public AnyUnstatedValueArray { value = Copies.listOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public AnyUnstatedValueArray(List<@Nullable Object> value) { this(value, MetadataNode.NONE); }

        AnyUnstatedValueArray(List<@Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(PatternsDecoder.ANY_UNSTATED_VALUE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("AnyUnstatedValueArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return PatternsDecoder.ANY_UNSTATED_VALUE_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Signs(@JsonIgnore Map<String, String> patternUnderscore,
            @JsonIgnore Map<String, Long> patternAtDollar, @JsonIgnore Map<String, Boolean> pattern,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Signs {
            patternUnderscore = Copies.map(patternUnderscore);
            patternAtDollar = Copies.map(patternAtDollar);
            pattern = Copies.map(pattern);
        }

        public Signs(@Nullable Map<String, String> patternUnderscore, @Nullable Map<String, Long> patternAtDollar,
                @Nullable Map<String, Boolean> pattern) {
            this(patternUnderscore, patternAtDollar, pattern,
                    new Metadata(PatternsDecoder.SIGNS.parts(MetadataNode.NONE, patternUnderscore, patternAtDollar,
                    pattern)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternUnderscore, patternAtDollar, pattern);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Signs of(Object json) { return UntypedJson.read(json, PatternsDecoder::readSigns); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.SIGNS.text("Signs", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(patternUnderscore, patternAtDollar, pattern);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.SIGNS; }

            public Map<String, FieldMetadataEntry> patternUnderscore() { return map(0); }
            public Map<String, FieldMetadataEntry> patternAtDollar() { return map(1); }
            public Map<String, FieldMetadataEntry> pattern() { return map(2); }
        }
    }

    /** @param code (minLength: 2) */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Each(@JsonProperty("note") @Nullable String note, @JsonProperty("code") @Nullable String code,
            @JsonIgnore Map<String, String> patternProperties, @JsonIgnore Map<String, String> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Each {
            patternProperties = Copies.map(patternProperties);
            additionalProperties = Copies.map(additionalProperties);
        }

        public Each(@JsonProperty("note") @Nullable String note, @JsonProperty("code") @Nullable String code,
                @Nullable Map<String, String> patternProperties, @Nullable Map<String, String> additionalProperties) {
            this(note, code, patternProperties, additionalProperties,
                    new Metadata(PatternsDecoder.EACH.parts(MetadataNode.NONE, patternProperties,
                    additionalProperties)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternProperties, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Each of(Object json) { return UntypedJson.read(json, PatternsDecoder::readEach); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PatternsDecoder.EACH.text("Each", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(note, code, patternProperties, additionalProperties);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PatternsDecoder.EACH; }

            public FieldMetadataEntry note() { return entry(0); }
            public FieldMetadataEntry code() { return entry(1); }
            public Map<String, FieldMetadataEntry> patternProperties() { return map(2); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(3); }
        }
    }

    public sealed interface ClosedValue extends GeneratedRecord permits ClosedValueString, ClosedValueNumber {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ClosedValue of(Object json) { return UntypedJson.read(json, PatternsDecoder::readClosedValue); }
    }

    public record ClosedValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ClosedValueString", value); }
    }

    public record ClosedValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ClosedValueNumber", value); }
    }

    public sealed interface UnstatedAZValue extends GeneratedRecord permits UnstatedAZValueString,
            UnstatedAZValueNumber, UnstatedAZValueBoolean, UnstatedAZValueArray, UnstatedAZValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static UnstatedAZValue of(Object json) { return UntypedJson.read(json, PatternsDecoder::readUnstatedAZValue); }
    }

    public record UnstatedAZValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements UnstatedAZValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnstatedAZValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnstatedAZValueString", value); }
    }

    public record UnstatedAZValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements UnstatedAZValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnstatedAZValueNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnstatedAZValueNumber", value); }
    }

    public record UnstatedAZValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements UnstatedAZValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnstatedAZValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnstatedAZValueBoolean", value); }
    }

    public record UnstatedAZValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements UnstatedAZValue, GeneratedValue {
        public UnstatedAZValueArray { value = Copies.listOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnstatedAZValueArray(List<@Nullable Object> value) { this(value, MetadataNode.NONE); }

        UnstatedAZValueArray(List<@Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(PatternsDecoder.UNSTATED_AZ_VALUE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("UnstatedAZValueArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return PatternsDecoder.UNSTATED_AZ_VALUE_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public sealed interface Unstated_09Value extends GeneratedRecord permits Unstated09ValueString,
            Unstated09ValueNumber, Unstated09ValueBoolean, Unstated09ValueArray, Unstated_09ValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Unstated_09Value of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readUnstated_09Value);
        }
    }

    public record Unstated09ValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Unstated_09Value, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unstated09ValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("Unstated09ValueString", value); }
    }

    public record Unstated09ValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Unstated_09Value, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unstated09ValueNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("Unstated09ValueNumber", value); }
    }

    public record Unstated09ValueBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Unstated_09Value, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unstated09ValueBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("Unstated09ValueBoolean", value); }
    }

    public record Unstated09ValueArray(@JsonValue List<@Nullable Object> value, @JsonIgnore Metadata fieldMetadata)
            implements Unstated_09Value, GeneratedValue {
        public Unstated09ValueArray { value = Copies.listOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unstated09ValueArray(List<@Nullable Object> value) { this(value, MetadataNode.NONE); }

        Unstated09ValueArray(List<@Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(PatternsDecoder.UNSTATED09_VALUE_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("Unstated09ValueArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return PatternsDecoder.UNSTATED09_VALUE_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record AnyUnstatedValueObject(@JsonProperty("unit") @Nullable String unit,
            @JsonIgnore Metadata fieldMetadata) implements AnyUnstatedValue {
        @JsonCreator
        public AnyUnstatedValueObject(@JsonProperty("unit") @Nullable String unit) {
            this(unit, new Metadata(PatternsDecoder.ANY_UNSTATED_VALUE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return PatternsDecoder.ANY_UNSTATED_VALUE_OBJECT.text("AnyUnstatedValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(unit); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return PatternsDecoder.ANY_UNSTATED_VALUE_OBJECT;
            }

            public FieldMetadataEntry unit() { return entry(0); }
        }
    }

    public record UnstatedAZValueObject(@JsonProperty("unit") @Nullable String unit, @JsonIgnore Metadata fieldMetadata)
            implements UnstatedAZValue {
        @JsonCreator
        public UnstatedAZValueObject(@JsonProperty("unit") @Nullable String unit) {
            this(unit, new Metadata(PatternsDecoder.UNSTATED_AZ_VALUE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return PatternsDecoder.UNSTATED_AZ_VALUE_OBJECT.text("UnstatedAZValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(unit); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return PatternsDecoder.UNSTATED_AZ_VALUE_OBJECT;
            }

            public FieldMetadataEntry unit() { return entry(0); }
        }
    }

    public record Unstated_09ValueObject(@JsonProperty("share") @Nullable BigDecimal share,
            @JsonIgnore Metadata fieldMetadata) implements Unstated_09Value {
        @JsonCreator
        public Unstated_09ValueObject(@JsonProperty("share") @Nullable BigDecimal share) {
            this(share, new Metadata(PatternsDecoder.UNSTATED_09_VALUE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return PatternsDecoder.UNSTATED_09_VALUE_OBJECT.text("Unstated_09ValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(share); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return PatternsDecoder.UNSTATED_09_VALUE_OBJECT;
            }

            public FieldMetadataEntry share() { return entry(0); }
        }
    }
}
