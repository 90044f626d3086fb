package golden.things_that_are_deprecated;

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

/** @param since (deprecated) */
@Generated("deprecated.json")
@NullMarked
public record DeprecatedType(@JsonProperty("since") @Nullable String since, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public DeprecatedType(@JsonProperty("since") @Nullable String since) {
        this(since, new Metadata(DeprecatedTypeDecoder.DEPRECATED_TYPE.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return DeprecatedTypeDecoder.DEPRECATED_TYPE.text("DeprecatedType", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(since); }

    @Deprecated
    @JsonProperty("since")
    public @Nullable String since() { return since; }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return DeprecatedTypeDecoder.DEPRECATED_TYPE; }

        @Deprecated public FieldMetadataEntry since() { return entry(0); }
    }
}
