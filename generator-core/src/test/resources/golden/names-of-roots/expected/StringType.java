package golden.names_of_roots;

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

@Generated("string.json")
@NullMarked
public record StringType(@JsonProperty("string") @Nullable String string, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public StringType(@JsonProperty("string") @Nullable String string) {
        this(string, StringTypeDecoder.metadataOfStringType(MetadataNode.NONE));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return StringTypeDecoder.STRING_TYPE.text("StringType", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(string);
    }

    public record Metadata(FieldMetadataEntry string, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(StringTypeDecoder.STRING_TYPE, string);
        }
    }
}
