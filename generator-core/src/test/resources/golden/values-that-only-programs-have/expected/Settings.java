package golden.values_that_only_programs_have;

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
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("settings.json")
@NullMarked
public record Settings(@JsonProperty("entry") @Nullable String entry, @JsonProperty("test") @Nullable Test test,
        @JsonProperty("mode") @Nullable Mode mode, @JsonProperty("only") @Nullable Object only,
        @JsonProperty("alone") @Nullable Object alone, @JsonProperty("parser") @Nullable String parser,
        @JsonProperty("counted") @Nullable Object counted, @JsonProperty("boxed") @Nullable Object boxed,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Settings {
        only = Copies.value(only);
        alone = Copies.value(alone);
        counted = Copies.value(counted);
        boxed = Copies.value(boxed);
    }

    @JsonCreator
    public Settings(@JsonProperty("entry") @Nullable String entry, @JsonProperty("test") @Nullable Test test,
            @JsonProperty("mode") @Nullable Mode mode, @JsonProperty("only") @Nullable Object only,
            @JsonProperty("alone") @Nullable Object alone, @JsonProperty("parser") @Nullable String parser,
            @JsonProperty("counted") @Nullable Object counted, @JsonProperty("boxed") @Nullable Object boxed) {
        this(entry, test, mode, only, alone, parser, counted, boxed,
                new Metadata(SettingsDecoder.SETTINGS.parts(MetadataNode.NONE, test, mode)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return SettingsDecoder.SETTINGS.text("Settings", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(entry, test, mode, only, alone, parser, counted, boxed);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return SettingsDecoder.SETTINGS; }

        public FieldMetadataEntry entry() { return entry(0); }
        public FieldMetadata test() { return part(1); }
        public FieldMetadata mode() { return part(2); }
        public FieldMetadataEntry only() { return entry(3); }
        public FieldMetadataEntry alone() { return entry(4); }
        public FieldMetadataEntry parser() { return entry(5); }
        public FieldMetadataEntry counted() { return entry(6); }
        public FieldMetadataEntry boxed() { return entry(7); }
    }

    public sealed interface Test extends GeneratedRecord permits TestString, TestArray {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Test of(Object json) { return UntypedJson.read(json, SettingsDecoder::readTest); }
    }

    public record TestString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Test, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TestString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TestString", value); }
    }

    public record TestArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata)
            implements Test, GeneratedValue {
        public TestArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TestArray(List<String> value) { this(value, MetadataNode.NONE); }

        TestArray(List<String> value, MetadataNode node) {
            this(value, new Metadata(SettingsDecoder.TEST_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TestArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) { return SettingsDecoder.TEST_ARRAY; }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public sealed interface Mode extends GeneratedRecord permits ModeString, ModeObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Mode of(Object json) { return UntypedJson.read(json, SettingsDecoder::readMode); }
    }

    public record ModeString(@JsonValue ModeEnum value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Mode, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ModeString(ModeEnum value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ModeString", value); }
    }

    public enum ModeEnum implements WireValue {
        FAST("fast"),
        SMALL("small");

        private static final WireValues<ModeEnum> BY_VALUE = WireValues.of(values());
        private final String value;

        ModeEnum(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ModeEnum of(String value) { return BY_VALUE.get(value); }
    }

    public record ModeObject(@JsonProperty("level") @Nullable Long level, @JsonIgnore Metadata fieldMetadata)
            implements Mode {
        @JsonCreator
        public ModeObject(@JsonProperty("level") @Nullable Long level) {
            this(level, new Metadata(SettingsDecoder.MODE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return SettingsDecoder.MODE_OBJECT.text("ModeObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(level); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return SettingsDecoder.MODE_OBJECT; }

            public FieldMetadataEntry level() { return entry(0); }
        }
    }
}
