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
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("reports.json")
@NullMarked
public record Reports(@JsonProperty("reporting") @OmitIfEmpty List<@Nullable ReportingItem> reporting,
        @JsonProperty("target") @Nullable Target target, @JsonProperty("either") @Nullable Either either,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Reports { reporting = Copies.nullableList(reporting); }

    @JsonCreator
    public Reports(@JsonProperty("reporting") @Nullable List<@Nullable ReportingItem> reporting,
            @JsonProperty("target") @Nullable Target target, @JsonProperty("either") @Nullable Either either) {
        this(reporting, target, either,
                new Metadata(ReportsDecoder.REPORTS.parts(MetadataNode.NONE, reporting, target, either)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ReportsDecoder.REPORTS.text("Reports", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(reporting, target, either); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ReportsDecoder.REPORTS; }

        public List<FieldMetadata> reporting() { return list(0); }
        public FieldMetadata target() { return part(1); }
        public Either.Metadata either() { return (Either.Metadata) part(2); }
    }

    public sealed interface ReportingItem extends GeneratedRecord permits ReportingItemString, ReportingItemNumber,
            ReportingItemBoolean, ReportingItemArray, ReportingItemObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReportingItem of(Object json) { return UntypedJson.read(json, ReportsDecoder::readReportingItem); }
    }

    public record ReportingItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReportingItemString", value); }
    }

    public record ReportingItemNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemNumber(BigDecimal value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReportingItemNumber", value); }
    }

    public record ReportingItemBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemBoolean(Boolean value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReportingItemBoolean", value); }
    }

    public record ReportingItemArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata)
            implements ReportingItem, GeneratedValue {
        public ReportingItemArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemArray(List<String> value) { this(value, MetadataNode.NONE); }

        ReportingItemArray(List<String> value, MetadataNode node) {
            this(value, new Metadata(ReportsDecoder.REPORTING_ITEM_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReportingItemArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ReportsDecoder.REPORTING_ITEM_ARRAY;
            }

            public List<FieldMetadataEntry> value() { return list(0); }
        }
    }

    public record ReportingItemObject(@JsonValue Map<String, @Nullable Object> value,
            @JsonIgnore Metadata fieldMetadata) implements ReportingItem, GeneratedValue {
        public ReportingItemObject { value = Copies.mapOf(value, Copies::value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemObject(Map<String, @Nullable Object> value) { this(value, MetadataNode.NONE); }

        ReportingItemObject(Map<String, @Nullable Object> value, MetadataNode node) {
            this(value, new Metadata(ReportsDecoder.REPORTING_ITEM_OBJECT.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ReportingItemObject", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ReportsDecoder.REPORTING_ITEM_OBJECT;
            }

            public Map<String, FieldMetadataEntry> value() { return map(0); }
        }
    }

    public sealed interface Target extends GeneratedRecord permits TargetString, TargetObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Target of(Object json) { return UntypedJson.read(json, ReportsDecoder::readTarget); }
    }

    public record TargetString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Target, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TargetString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TargetString", value); }
    }

    public record Either(@JsonProperty("a") @Nullable String a, @JsonProperty("b") @Nullable String b,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Either(@JsonProperty("a") @Nullable String a, @JsonProperty("b") @Nullable String b) {
            this(a, b, new Metadata(ReportsDecoder.EITHER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReportsDecoder.EITHER.text("Either", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a, b); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReportsDecoder.EITHER; }

            public FieldMetadataEntry a() { return entry(0); }
            public FieldMetadataEntry b() { return entry(1); }
        }
    }

    public record TargetObject(@JsonProperty("host") @WriteAlways @Nullable String host,
            @JsonIgnore Metadata fieldMetadata) implements Target {
        @JsonCreator
        public TargetObject(@JsonProperty("host") @Nullable String host) {
            this(host, new Metadata(ReportsDecoder.TARGET_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReportsDecoder.TARGET_OBJECT.text("TargetObject", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(host); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReportsDecoder.TARGET_OBJECT; }

            public FieldMetadataEntry host() { return entry(0); }
        }
    }
}
