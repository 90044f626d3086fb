package golden.members_by_pattern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
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
        @JsonProperty("any") @OmitIfAbsent Map<String, String> any, @JsonProperty("unicode") @Nullable Unicode unicode,
        @JsonProperty("forbidding") @OmitIfAbsent Map<String, String> forbidding, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Patterns {
        map = Copies.map(map);
        any = Copies.map(any);
        forbidding = Copies.map(forbidding);
    }

    @JsonCreator
    public Patterns(@JsonProperty("closed") @Nullable Closed closed, @JsonProperty("open") @Nullable Open open,
            @JsonProperty("map") @Nullable Map<String, Job> map, @JsonProperty("twice") @Nullable Twice twice,
            @JsonProperty("any") @Nullable Map<String, String> any, @JsonProperty("unicode") @Nullable Unicode unicode,
            @JsonProperty("forbidding") @Nullable Map<String, String> forbidding) {
        this(closed, open, map, twice, any, unicode, forbidding, PatternsDecoder.metadataOfPatterns(MetadataNode.none(),
                closed, open, map, twice, any, unicode, forbidding));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patterns that && fieldValues().equals(that.fieldValues());
    }

    @Override
    public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override
    public String toString() {
        return "Patterns" + PatternsDecoder.PATTERNS.text(fieldValues());
    }

    @Override
    public List<@Nullable Object> fieldValues() {
        return FieldValues.of(closed, open, map, twice, any, unicode, forbidding);
    }

    public record Metadata(Closed.@Nullable Metadata closed, Open.@Nullable Metadata open,
            Map<String, Job.Metadata> map, Twice.@Nullable Metadata twice, Map<String, FieldMetadataEntry> any,
            Unicode.@Nullable Metadata unicode, Map<String, FieldMetadataEntry> forbidding,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            map = Copies.map(map);
            any = Copies.map(any);
            forbidding = Copies.map(forbidding);
        }

        @Override
        public Closed.Metadata closed() {
            return closed == null ? PatternsDecoder.bindClosed(null, MetadataNode.none()) : closed;
        }

        @Override
        public Open.Metadata open() {
            return open == null ? PatternsDecoder.bindOpen(null, MetadataNode.none()) : open;
        }

        @Override
        public Twice.Metadata twice() {
            return twice == null ? PatternsDecoder.bindTwice(null, MetadataNode.none()) : twice;
        }

        @Override
        public Unicode.Metadata unicode() {
            return unicode == null ? PatternsDecoder.bindUnicode(null, MetadataNode.none()) : unicode;
        }

        @Override
        public void addTo(FieldCollector fields) {
            fields.add(PatternsDecoder.PATTERNS, closed, open, map, twice, any, unicode, forbidding);
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Closed(@JsonProperty("version") @Nullable Long version, @JsonIgnore Map<String, ClosedValue> patternX,
            @JsonIgnore Map<String, Boolean> patternOnAZ, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Closed {
            patternX = Copies.map(patternX);
            patternOnAZ = Copies.map(patternOnAZ);
        }

        public Closed(@JsonProperty("version") @Nullable Long version, @Nullable Map<String, ClosedValue> patternX,
                @Nullable Map<String, Boolean> patternOnAZ) {
            this(version, patternX, patternOnAZ, PatternsDecoder.metadataOfClosed(MetadataNode.none(), patternX,
                    patternOnAZ));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternX, patternOnAZ);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Closed of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readClosed);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Closed" + PatternsDecoder.CLOSED.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(version, patternX, patternOnAZ);
        }

        public record Metadata(FieldMetadataEntry version, Map<String, FieldMetadataEntry> patternX,
                Map<String, FieldMetadataEntry> patternOnAZ, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                patternX = Copies.map(patternX);
                patternOnAZ = Copies.map(patternOnAZ);
            }

            @Override
            public void addTo(FieldCollector fields) {
                fields.add(PatternsDecoder.CLOSED, version, patternX, patternOnAZ);
            }
        }
    }

    /** @param xKnown (in JSON: x-known) */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Open(@JsonProperty("x-known") @Nullable String xKnown, @JsonIgnore Map<String, String> patternX,
            @JsonIgnore Map<String, List<Long>> pattern09Z, @JsonIgnore Map<String, Job> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Open {
            patternX = Copies.map(patternX);
            pattern09Z = Copies.mapOf(pattern09Z, Copies::list);
            additionalProperties = Copies.map(additionalProperties);
        }

        public Open(@JsonProperty("x-known") @Nullable String xKnown, @Nullable Map<String, String> patternX,
                @Nullable Map<String, List<Long>> pattern09Z, @Nullable Map<String, Job> additionalProperties) {
            this(xKnown, patternX, pattern09Z, additionalProperties, PatternsDecoder.metadataOfOpen(MetadataNode.none(),
                    patternX, pattern09Z, additionalProperties));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternX, pattern09Z, additionalProperties);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Open of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readOpen);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Open" + PatternsDecoder.OPEN.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(xKnown, patternX, pattern09Z, additionalProperties);
        }

        public record Metadata(FieldMetadataEntry xKnown, Map<String, FieldMetadataEntry> patternX,
                Map<String, List<FieldMetadataEntry>> pattern09Z, Map<String, Job.Metadata> additionalProperties,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            public Metadata {
                patternX = Copies.map(patternX);
                pattern09Z = Copies.mapOf(pattern09Z, Copies::list);
                additionalProperties = Copies.map(additionalProperties);
            }

            @Override
            public void addTo(FieldCollector fields) {
                fields.add(PatternsDecoder.OPEN, xKnown, patternX, pattern09Z, additionalProperties);
            }
        }
    }

    public record Job(@JsonProperty("needs") @Nullable String needs, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Job(@JsonProperty("needs") @Nullable String needs) {
            this(needs, PatternsDecoder.metadataOfJob(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Job that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Job" + PatternsDecoder.JOB.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(needs);
        }

        public record Metadata(FieldMetadataEntry needs, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(PatternsDecoder.JOB, needs);
            }
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
            this(patternA, patternB, PatternsDecoder.metadataOfTwice(MetadataNode.none(), patternA, patternB));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternA, patternB);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Twice of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readTwice);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Twice that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Twice" + PatternsDecoder.TWICE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(patternA, patternB);
        }

        public record Metadata(Map<String, FieldMetadataEntry> patternA, Map<String, FieldMetadataEntry> patternB,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            public Metadata {
                patternA = Copies.map(patternA);
                patternB = Copies.map(patternB);
            }

            @Override
            public void addTo(FieldCollector fields) {
                fields.add(PatternsDecoder.TWICE, patternA, patternB);
            }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Unicode(@JsonIgnore Map<String, Long> patternPLZ, @JsonIgnore Map<String, String> patternWZ,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Unicode {
            patternPLZ = Copies.map(patternPLZ);
            patternWZ = Copies.map(patternWZ);
        }

        public Unicode(@Nullable Map<String, Long> patternPLZ, @Nullable Map<String, String> patternWZ) {
            this(patternPLZ, patternWZ, PatternsDecoder.metadataOfUnicode(MetadataNode.none(), patternPLZ, patternWZ));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() {
            return Written.members(patternPLZ, patternWZ);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Unicode of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readUnicode);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unicode that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Unicode" + PatternsDecoder.UNICODE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(patternPLZ, patternWZ);
        }

        public record Metadata(Map<String, FieldMetadataEntry> patternPLZ, Map<String, FieldMetadataEntry> patternWZ,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            public Metadata {
                patternPLZ = Copies.map(patternPLZ);
                patternWZ = Copies.map(patternWZ);
            }

            @Override
            public void addTo(FieldCollector fields) {
                fields.add(PatternsDecoder.UNICODE, patternPLZ, patternWZ);
            }
        }
    }

    public sealed interface ClosedValue extends GeneratedRecord permits ClosedValueString, ClosedValueNumber {
        @Override
        FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ClosedValue of(Object json) {
            return UntypedJson.read(json, PatternsDecoder::readClosedValue);
        }
    }

    public record ClosedValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ClosedValueString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ClosedValueString[value=" + value + "]";
        }
    }

    public record ClosedValueNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ClosedValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ClosedValueNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ClosedValueNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ClosedValueNumber[value=" + value + "]";
        }
    }
}
