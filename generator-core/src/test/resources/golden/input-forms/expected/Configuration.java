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
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** In an extract configuration. */
@Generated("configuration.json")
@NullMarked
public record Configuration(@JsonProperty("x") @WriteAlways @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Configuration(@JsonProperty("x") @Nullable Long x) {
        this(x, new Metadata(ConfigurationDecoder.CONFIGURATION.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ConfigurationDecoder.CONFIGURATION.text("Configuration", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ConfigurationDecoder.CONFIGURATION; }

        public FieldMetadataEntry x() { return entry(0); }
    }
}
