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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("create-task.json")
@NullMarked
public record CreateTask(@JsonProperty("after") @Nullable Task after,
        @JsonProperty("labels") @WriteAlways List<Label> labels, @JsonProperty("draft") @Nullable CreateTask draft,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public CreateTask { labels = Copies.list(labels); }

    @JsonCreator
    public CreateTask(@JsonProperty("after") @Nullable Task after, @JsonProperty("labels") @Nullable List<Label> labels,
            @JsonProperty("draft") @Nullable CreateTask draft) {
        this(after, labels, draft,
                new Metadata(CreateTaskDecoder.CREATE_TASK.parts(MetadataNode.NONE, after, labels, draft)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return CreateTaskDecoder.CREATE_TASK.text("CreateTask", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(after, labels, draft); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return CreateTaskDecoder.CREATE_TASK; }

        public Task.Metadata after() { return (Task.Metadata) part(0); }
        public List<Label.Metadata> labels() { return list(1); }
        public CreateTask.Metadata draft() { return (CreateTask.Metadata) part(2); }
    }

    public record Task(@JsonProperty("number") @Nullable Long number, @JsonProperty("label") @Nullable Label label,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Task(@JsonProperty("number") @Nullable Long number, @JsonProperty("label") @Nullable Label label) {
            this(number, label, new Metadata(CreateTaskDecoder.TASK.parts(MetadataNode.NONE, label)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CreateTaskDecoder.TASK.text("Task", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(number, label); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CreateTaskDecoder.TASK; }

            public FieldMetadataEntry number() { return entry(0); }
            public Label.Metadata label() { return (Label.Metadata) part(1); }
        }
    }

    public record Label(@JsonProperty("text") @Nullable String text, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Label(@JsonProperty("text") @Nullable String text) {
            this(text, new Metadata(CreateTaskDecoder.LABEL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return CreateTaskDecoder.LABEL.text("Label", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(text); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return CreateTaskDecoder.LABEL; }

            public FieldMetadataEntry text() { return entry(0); }
        }
    }
}
