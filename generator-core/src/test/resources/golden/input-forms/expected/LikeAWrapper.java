package golden.input_forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
                new Metadata(LikeAWrapperDecoder.LIKE_A_WRAPPER.parts(MetadataNode.NONE, dataSchema, parameters)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return LikeAWrapperDecoder.LIKE_A_WRAPPER.text("LikeAWrapper", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(dataSchema, parameters, configuration, extractResult);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return LikeAWrapperDecoder.LIKE_A_WRAPPER; }

        public DataSchema.Metadata dataSchema() { return (DataSchema.Metadata) part(0); }
        public Parameters.Metadata parameters() { return (Parameters.Metadata) part(1); }
        public FieldMetadataEntry configuration() { return entry(2); }
        public FieldMetadataEntry extractResult() { return entry(3); }
    }

    public record DataSchema(@JsonProperty("type") @Nullable String type, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public DataSchema(@JsonProperty("type") @Nullable String type) {
            this(type, new Metadata(LikeAWrapperDecoder.DATA_SCHEMA.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return LikeAWrapperDecoder.DATA_SCHEMA.text("DataSchema", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(type); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return LikeAWrapperDecoder.DATA_SCHEMA; }

            public FieldMetadataEntry type() { return entry(0); }
        }
    }

    /** @param dataSchema (in JSON: data_schema) */
    public record Parameters(@JsonProperty("data_schema") @Nullable String dataSchema,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Parameters(@JsonProperty("data_schema") @Nullable String dataSchema) {
            this(dataSchema, new Metadata(LikeAWrapperDecoder.PARAMETERS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return LikeAWrapperDecoder.PARAMETERS.text("Parameters", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(dataSchema); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return LikeAWrapperDecoder.PARAMETERS; }

            public FieldMetadataEntry dataSchema() { return entry(0); }
        }
    }
}
