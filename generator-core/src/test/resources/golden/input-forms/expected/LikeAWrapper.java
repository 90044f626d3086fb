package golden.input_forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param dataSchema (in JSON: data_schema)
 * @param extractResult (in JSON: extract_result)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("like-a-wrapper.json")
@NullMarked
public record LikeAWrapper(@JsonProperty("data_schema") @Nullable DataSchema dataSchema,
        @JsonProperty("parameters") @Nullable Parameters parameters,
        @JsonProperty("configuration") @Nullable String configuration,
        @JsonProperty("extract_result") @Nullable String extractResult, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public LikeAWrapper(@JsonProperty("data_schema") @Nullable DataSchema dataSchema,
            @JsonProperty("parameters") @Nullable Parameters parameters,
            @JsonProperty("configuration") @Nullable String configuration,
            @JsonProperty("extract_result") @Nullable String extractResult) {
        this(dataSchema, parameters, configuration, extractResult, Metadata.of(MetadataNode.none(), dataSchema,
                parameters));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LikeAWrapper that && Objects.equals(dataSchema, that.dataSchema)
                && Objects.equals(parameters, that.parameters) && Objects.equals(configuration, that.configuration)
                && Objects.equals(extractResult, that.extractResult);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dataSchema, parameters, configuration, extractResult);
    }

    @Override
    public String toString() {
        return "LikeAWrapper[dataSchema=" + dataSchema + ", parameters=" + parameters
                + ", configuration=" + configuration + ", extractResult=" + extractResult + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/data_schema", dataSchema, fieldMetadata.dataSchema(), DataSchema::addTo)
                .part("/parameters", parameters, fieldMetadata.parameters(), Parameters::addTo)
                .add("/configuration", configuration, fieldMetadata.configuration())
                .add("/extract_result", extractResult, fieldMetadata.extractResult())
                .stream();
    }

    /** What the service said about each value of {@link LikeAWrapper}. */
    public record Metadata(DataSchema.@Nullable Metadata dataSchema, Parameters.@Nullable Metadata parameters,
            FieldMetadataEntry configuration, FieldMetadataEntry extractResult, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public DataSchema.Metadata dataSchema() {
            return dataSchema == null ? DataSchema.Metadata.EMPTY : dataSchema;
        }

        @Override
        public Parameters.Metadata parameters() {
            return parameters == null ? Parameters.Metadata.EMPTY : parameters;
        }

        static Metadata of(MetadataNode node, @Nullable DataSchema dataSchema, @Nullable Parameters parameters) {
            return new Metadata(DataSchema.Metadata.bind(dataSchema, node.at(0)),
                    Parameters.Metadata.bind(parameters, node.at(1)), node.entry(2), node.entry(3), node.reasoning());
        }
    }

    /** Declared at /properties/data_schema of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DataSchema(@JsonProperty("type") @Nullable String type, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public DataSchema(@JsonProperty("type") @Nullable String type) {
            this(type, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DataSchema that && Objects.equals(type, that.type);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(type);
        }

        @Override
        public String toString() {
            return "DataSchema[type=" + type + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/type", type, fieldMetadata.type()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable DataSchema value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new DataSchema(null, about),
                    DataSchema::extractedFields);
        }

        /** What the service said about each value of {@link DataSchema}. */
        public record Metadata(FieldMetadataEntry type, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable DataSchema value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/parameters of the schema.
     *
     * @param dataSchema (in JSON: data_schema)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parameters(@JsonProperty("data_schema") @Nullable String dataSchema,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Parameters(@JsonProperty("data_schema") @Nullable String dataSchema) {
            this(dataSchema, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Parameters that && Objects.equals(dataSchema, that.dataSchema);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(dataSchema);
        }

        @Override
        public String toString() {
            return "Parameters[dataSchema=" + dataSchema + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/data_schema", dataSchema, fieldMetadata.dataSchema()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Parameters value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Parameters(null, about),
                    Parameters::extractedFields);
        }

        /** What the service said about each value of {@link Parameters}. */
        public record Metadata(FieldMetadataEntry dataSchema, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Parameters value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
