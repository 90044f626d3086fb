package golden.names_that_are_long;

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
 * @param 票票票票票票票票票票票票票票_901c4572 (in JSON:
 * 票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票)
 */
@Generated("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票.json")
@NullMarked
public record 票票票票票票票票票票票票票票_5addfd8c(
        @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public 票票票票票票票票票票票票票票_5addfd8c(
            @JsonProperty("票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票票") @Nullable 票票票票票票票票票票票票票票_7090fb0f 票票票票票票票票票票票票票票_901c4572) {
        this(票票票票票票票票票票票票票票_901c4572,
                票票票票票票票票票票票票票票_5addfd8cDecoder.metadataOf票票票票票票票票票票票票票票_5addfd8c(MetadataNode.NONE,
                票票票票票票票票票票票票票票_901c4572));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_5ADDFD8C.text("票票票票票票票票票票票票票票_5addfd8c", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(票票票票票票票票票票票票票票_901c4572);
    }

    public record Metadata(票票票票票票票票票票票票票票_7090fb0f.@Nullable Metadata 票票票票票票票票票票票票票票_901c4572,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public 票票票票票票票票票票票票票票_7090fb0f.Metadata 票票票票票票票票票票票票票票_901c4572() {
            return 票票票票票票票票票票票票票票_901c4572 != null ? 票票票票票票票票票票票票票票_901c4572 : 票票票票票票票票票票票票票票_5addfd8cDecoder.bind票票票票票票票票票票票票票票_7090fb0f(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_5ADDFD8C, 票票票票票票票票票票票票票票_901c4572);
        }
    }

    public record 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public 票票票票票票票票票票票票票票_7090fb0f(@JsonProperty("x") @Nullable String x) {
            this(x, 票票票票票票票票票票票票票票_5addfd8cDecoder.metadataOf票票票票票票票票票票票票票票_7090fb0f(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return 票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_7090FB0F.text("票票票票票票票票票票票票票票_7090fb0f", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(票票票票票票票票票票票票票票_5addfd8cDecoder.票票票票票票票票票票票票票票_7090FB0F, x);
            }
        }
    }
}
