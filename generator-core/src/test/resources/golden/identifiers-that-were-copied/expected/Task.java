package golden.identifiers_that_were_copied;

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

@Generated("task.json")
@NullMarked
public record Task(@JsonProperty("number") @Nullable Long number, @JsonProperty("label") @Nullable Label label,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Task(@JsonProperty("number") @Nullable Long number, @JsonProperty("label") @Nullable Label label) {
        this(number, label, new Metadata(TaskDecoder.TASK.parts(MetadataNode.NONE, label)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return TaskDecoder.TASK.text("Task", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(number, label); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return TaskDecoder.TASK; }

        public FieldMetadataEntry number() { return entry(0); }
        public Label.Metadata label() { return (Label.Metadata) part(1); }
    }

    public record Label(@JsonProperty("text") @Nullable String text, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Label(@JsonProperty("text") @Nullable String text) {
            this(text, new Metadata(TaskDecoder.LABEL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return TaskDecoder.LABEL.text("Label", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(text); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return TaskDecoder.LABEL; }

            public FieldMetadataEntry text() { return entry(0); }
        }
    }
}
