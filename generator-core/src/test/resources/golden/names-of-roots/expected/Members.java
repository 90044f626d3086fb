package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param dev_ (in JSON: dev) */
@Generated("members.json")
@NullMarked
public record Members(@JsonProperty("x") @Nullable String x, @JsonProperty("dev") @Nullable String dev_,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Members(@JsonProperty("x") @Nullable String x, @JsonProperty("dev") @Nullable String dev_) {
        this(x, dev_, new Metadata(MembersDecoder.MEMBERS.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return MembersDecoder.MEMBERS.text("Members", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x, dev_); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
            return MembersDecoder.MEMBERS;
        }

        public FieldMetadataEntry x() { return entry(0); }
        public FieldMetadataEntry dev_() { return entry(1); }
    }
}
