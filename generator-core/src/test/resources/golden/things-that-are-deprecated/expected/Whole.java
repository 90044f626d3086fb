package golden.things_that_are_deprecated;

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
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Deprecated
@Generated("whole.json")
@NullMarked
public record Whole(@JsonValue WholeValue value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Whole(WholeValue value) { this(value, MetadataNode.NONE); }

    Whole(WholeValue value, MetadataNode node) { this(value, new Metadata(WholeDecoder.WHOLE.parts(node, value))); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Whole", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return WholeDecoder.WHOLE; }

        public FieldMetadata value() { return part(0); }
    }

    @Deprecated
    public sealed interface WholeValue extends GeneratedRecord permits Marker, Silencer {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static WholeValue of(Object json) { return UntypedJson.read(json, WholeDecoder::readWholeValue); }
    }

    public record Marker(@JsonProperty("marker") @WriteAlways @Nullable DeprecatedType marker,
            @JsonIgnore Metadata fieldMetadata) implements WholeValue {
        @JsonCreator
        public Marker(@JsonProperty("marker") @Nullable DeprecatedType marker) {
            this(marker, new Metadata(WholeDecoder.MARKER.parts(MetadataNode.NONE, marker)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return WholeDecoder.MARKER.text("Marker", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(marker); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return WholeDecoder.MARKER; }

            public DeprecatedType.Metadata marker() { return (DeprecatedType.Metadata) part(0); }
        }
    }

    public record Silencer(@JsonProperty("silencer") @WriteAlways @Nullable SuppressWarningsType silencer,
            @JsonIgnore Metadata fieldMetadata) implements WholeValue {
        @JsonCreator
        public Silencer(@JsonProperty("silencer") @Nullable SuppressWarningsType silencer) {
            this(silencer, new Metadata(WholeDecoder.SILENCER.parts(MetadataNode.NONE, silencer)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return WholeDecoder.SILENCER.text("Silencer", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(silencer); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return WholeDecoder.SILENCER; }

            public SuppressWarningsType.Metadata silencer() { return (SuppressWarningsType.Metadata) part(0); }
        }
    }

    /** @param since (deprecated) */
    public record DeprecatedType(@JsonProperty("since") @Nullable String since, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public DeprecatedType(@JsonProperty("since") @Nullable String since) {
            this(since, new Metadata(WholeDecoder.DEPRECATED_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return WholeDecoder.DEPRECATED_TYPE.text("DeprecatedType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(since); }

        @Deprecated
        @JsonProperty("since")
        public @Nullable String since() { return since; }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return WholeDecoder.DEPRECATED_TYPE; }

            @Deprecated public FieldMetadataEntry since() { return entry(0); }
        }
    }

    public record SuppressWarningsType(@JsonProperty("value") @Nullable String value,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public SuppressWarningsType(@JsonProperty("value") @Nullable String value) {
            this(value, new Metadata(WholeDecoder.SUPPRESS_WARNINGS_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return WholeDecoder.SUPPRESS_WARNINGS_TYPE.text("SuppressWarningsType", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return WholeDecoder.SUPPRESS_WARNINGS_TYPE; }

            public FieldMetadataEntry value() { return entry(0); }
        }
    }
}
