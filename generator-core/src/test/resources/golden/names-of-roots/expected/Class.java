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

/** @param class_ (in JSON: class) */
@Generated("class.json")
@NullMarked
public record Class(@JsonProperty("class") @Nullable String class_, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Class(@JsonProperty("class") @Nullable String class_) {
        this(class_, ClassDecoder.metadataOfClass(MetadataNode.NONE));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ClassDecoder.CLASS.text("Class", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(class_);
    }

    public record Metadata(FieldMetadataEntry class_, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(ClassDecoder.CLASS, class_);
        }
    }
}
