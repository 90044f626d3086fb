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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("reports.json")
@NullMarked
public record Reports(
        @JsonProperty("reporting") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Nullable ReportingItem> reporting,
        @JsonProperty("target") @Nullable Target target, @JsonProperty("either") @Nullable Either either,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Reports {
        reporting = Copies.nullableList(reporting);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Reports(@JsonProperty("reporting") @Nullable List<@Nullable ReportingItem> reporting,
            @JsonProperty("target") @Nullable Target target, @JsonProperty("either") @Nullable Either either) {
        this(reporting, target, either, Metadata.of(MetadataNode.none(), reporting, target, either));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reports that && Objects.equals(reporting, that.reporting)
                && Objects.equals(target, that.target) && Objects.equals(either, that.either);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reporting, target, either);
    }

    @Override
    public String toString() {
        return "Reports[reporting=" + reporting + ", target=" + target + ", either=" + either + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .list("/reporting", reporting, fieldMetadata.reporting(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        ReportingItem::extractedFields))
                .union("/target", target, fieldMetadata.target(), Target::extractedFields)
                .part("/either", either, fieldMetadata.either(), Either::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Reports}. */
    public record Metadata(List<FieldMetadata> reporting, FieldMetadata target, Either.@Nullable Metadata either,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            reporting = Copies.list(reporting);
        }

        @Override
        public Either.Metadata either() {
            return either == null ? Either.Metadata.EMPTY : either;
        }

        static Metadata of(MetadataNode node, @Nullable List<@Nullable ReportingItem> reporting,
                @Nullable Target target, @Nullable Either either) {
            return new Metadata(node.at(0).list(reporting, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                    target != null ? target.fieldMetadata() : node.at(1).asEntry(),
                    Either.Metadata.bind(either, node.at(2)), node.reasoning());
        }
    }

    /** Declared at /properties/reporting/items of the schema. */
    public sealed interface ReportingItem extends ExtractedRecord permits ReportingItemString, ReportingItemNumber,
            ReportingItemBoolean, ReportingItemArray, ReportingItemObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ReportingItem of(Object json) {
            return UntypedJson.read(json, ReportsDecoder::readReportingItem);
        }
    }

    /** A {@link ReportingItem} of JSON type string. */
    public record ReportingItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportingItemString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReportingItemString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReportingItem} of JSON type number. */
    public record ReportingItemNumber(@JsonValue BigDecimal value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemNumber(BigDecimal value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportingItemNumber that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReportingItemNumber[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReportingItem} of JSON type boolean. */
    public record ReportingItemBoolean(@JsonValue Boolean value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ReportingItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemBoolean(Boolean value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportingItemBoolean that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReportingItemBoolean[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link ReportingItem} of JSON type array. */
    public record ReportingItemArray(@JsonValue List<String> value, @JsonIgnore Metadata fieldMetadata)
            implements ReportingItem {
        public ReportingItemArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemArray(List<String> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportingItemArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReportingItemArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().list("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ReportingItemArray}. */
        public record Metadata(List<FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<String> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** A {@link ReportingItem} of JSON type object. */
    public record ReportingItemObject(@JsonValue Map<String, @Nullable Object> value,
            @JsonIgnore Metadata fieldMetadata) implements ReportingItem {
        public ReportingItemObject {
            value = Copies.mapOf(value, Copies::value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ReportingItemObject(Map<String, @Nullable Object> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportingItemObject that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "ReportingItemObject[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().map("", value, fieldMetadata.value(), FieldCollector::add).stream();
        }

        /** What the service said about each value of {@link ReportingItemObject}. */
        public record Metadata(Map<String, FieldMetadataEntry> value, @Nullable String objectReasoning)
                implements FieldMetadata {
            public Metadata {
                value = Copies.map(value);
            }

            static Metadata of(MetadataNode node, @Nullable Map<String, @Nullable Object> value) {
                return new Metadata(node.entries(value), node.reasoning());
            }
        }
    }

    /** Declared at /properties/target of the schema. */
    public sealed interface Target extends ExtractedRecord permits TargetString, TargetObject {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Target of(Object json) {
            return UntypedJson.read(json, ReportsDecoder::readTarget);
        }
    }

    /** A {@link Target} of JSON type string. */
    public record TargetString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Target {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TargetString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TargetString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "TargetString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** Declared at /properties/either of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Either(@JsonProperty("a") @Nullable String a, @JsonProperty("b") @Nullable String b,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Either(@JsonProperty("a") @Nullable String a, @JsonProperty("b") @Nullable String b) {
            this(a, b, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Either that && Objects.equals(a, that.a) && Objects.equals(b, that.b);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, b);
        }

        @Override
        public String toString() {
            return "Either[a=" + a + ", b=" + b + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/a", a, fieldMetadata.a()).add("/b", b, fieldMetadata.b()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Either value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Either(null, null, about),
                    Either::extractedFields);
        }

        /** What the service said about each value of {@link Either}. */
        public record Metadata(FieldMetadataEntry a, FieldMetadataEntry b, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Either value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/target/oneOf/1 of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetObject(@JsonProperty("host") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String host,
            @JsonIgnore Metadata fieldMetadata) implements Target {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public TargetObject(@JsonProperty("host") @Nullable String host) {
            this(host, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TargetObject that && Objects.equals(host, that.host);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(host);
        }

        @Override
        public String toString() {
            return "TargetObject[host=" + host + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/host", host, fieldMetadata.host()).stream();
        }

        /** What the service said about each value of {@link TargetObject}. */
        public record Metadata(FieldMetadataEntry host, @Nullable String objectReasoning) implements FieldMetadata {
            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }
        }
    }
}
