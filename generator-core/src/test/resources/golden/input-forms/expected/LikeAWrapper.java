package golden.input_forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param dataSchema (in JSON: data_schema)
 * @param extractResult (in JSON: extract_result)
 */
@Generated("like-a-wrapper.json")
@NullMarked
public record LikeAWrapper(@JsonProperty("data_schema") @Nullable DataSchema dataSchema,
        @JsonProperty("parameters") @Nullable Parameters parameters,
        @JsonProperty("configuration") @Nullable String configuration,
        @JsonProperty("extract_result") @Nullable String extractResult, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public LikeAWrapper(@JsonProperty("data_schema") @Nullable DataSchema dataSchema,
            @JsonProperty("parameters") @Nullable Parameters parameters,
            @JsonProperty("configuration") @Nullable String configuration,
            @JsonProperty("extract_result") @Nullable String extractResult) {
        this(dataSchema, parameters, configuration, extractResult,
                LikeAWrapperDecoder.metadataOfLikeAWrapper(MetadataNode.NONE, dataSchema, parameters));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return LikeAWrapperDecoder.LIKE_A_WRAPPER.text("LikeAWrapper", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(dataSchema, parameters, configuration, extractResult);
    }

    public record Metadata(DataSchema.@Nullable Metadata dataSchema, Parameters.@Nullable Metadata parameters,
            FieldMetadataEntry configuration, FieldMetadataEntry extractResult, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public DataSchema.Metadata dataSchema() {
            return dataSchema != null ? dataSchema : LikeAWrapperDecoder.bindDataSchema(null, MetadataNode.NONE);
        }

        @Override public Parameters.Metadata parameters() {
            return parameters != null ? parameters : LikeAWrapperDecoder.bindParameters(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(LikeAWrapperDecoder.LIKE_A_WRAPPER, dataSchema, parameters, configuration, extractResult);
        }
    }

    public record DataSchema(@JsonProperty("type") @Nullable String type, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public DataSchema(@JsonProperty("type") @Nullable String type) {
            this(type, LikeAWrapperDecoder.metadataOfDataSchema(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return LikeAWrapperDecoder.DATA_SCHEMA.text("DataSchema", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(type);
        }

        public record Metadata(FieldMetadataEntry type, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(LikeAWrapperDecoder.DATA_SCHEMA, type);
            }
        }
    }

    /** @param dataSchema (in JSON: data_schema) */
    public record Parameters(@JsonProperty("data_schema") @Nullable String dataSchema,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Parameters(@JsonProperty("data_schema") @Nullable String dataSchema) {
            this(dataSchema, LikeAWrapperDecoder.metadataOfParameters(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return LikeAWrapperDecoder.PARAMETERS.text("Parameters", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(dataSchema);
        }

        public record Metadata(FieldMetadataEntry dataSchema, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(LikeAWrapperDecoder.PARAMETERS, dataSchema);
            }
        }
    }
}
