package golden.names_of_roots;

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

@Generated("string.json")
@NullMarked
public record StringType(@JsonProperty("string") @Nullable String string, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public StringType(@JsonProperty("string") @Nullable String string) {
        this(string, new Metadata(StringTypeDecoder.STRING_TYPE.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return StringTypeDecoder.STRING_TYPE.text("StringType", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(string); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return StringTypeDecoder.STRING_TYPE; }

        public FieldMetadataEntry string() { return entry(0); }
    }
}
