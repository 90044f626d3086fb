package golden.members_that_choices_add;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A build, of which several choices may hold at once. */
@Generated("build.json")
@NullMarked
public record Build(@JsonProperty("name") @Nullable String name,
        @JsonProperty("include") @OmitIfEmpty List<String> include,
        @JsonProperty("exclude") @OmitIfEmpty List<String> exclude, @JsonProperty("minutes") @Nullable Long minutes,
        @JsonProperty("retry") @Nullable Retry retry, @JsonProperty("runner") @Nullable Runner runner,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Build {
        include = Copies.list(include);
        exclude = Copies.list(exclude);
    }

    @JsonCreator
    public Build(@JsonProperty("name") @Nullable String name, @JsonProperty("include") @Nullable List<String> include,
            @JsonProperty("exclude") @Nullable List<String> exclude, @JsonProperty("minutes") @Nullable Long minutes,
            @JsonProperty("retry") @Nullable Retry retry, @JsonProperty("runner") @Nullable Runner runner) {
        this(name, include, exclude, minutes, retry, runner,
                new Metadata(BuildDecoder.BUILD.parts(MetadataNode.NONE, include, exclude, retry, runner)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return BuildDecoder.BUILD.text("Build", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(name, include, exclude, minutes, retry, runner);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return BuildDecoder.BUILD; }

        public FieldMetadataEntry name() { return entry(0); }
        public List<FieldMetadataEntry> include() { return list(1); }
        public List<FieldMetadataEntry> exclude() { return list(2); }
        public FieldMetadataEntry minutes() { return entry(3); }
        public FieldMetadata retry() { return part(4); }
        public FieldMetadata runner() { return part(5); }
    }

    public sealed interface Retry extends GeneratedRecord permits RetrySeconds, RetryBackoff {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Retry of(Object json) { return UntypedJson.read(json, BuildDecoder::readRetry); }
    }

    public sealed interface Runner extends GeneratedRecord permits RunnerImage, RunnerHost {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Runner of(Object json) { return UntypedJson.read(json, BuildDecoder::readRunner); }
    }

    public record RetrySeconds(@JsonProperty("times") @Nullable Long times,
            @JsonProperty("seconds") @Nullable Long seconds, @JsonIgnore Metadata fieldMetadata) implements Retry {
        @JsonCreator
        public RetrySeconds(@JsonProperty("times") @Nullable Long times,
                @JsonProperty("seconds") @Nullable Long seconds) {
            this(times, seconds, new Metadata(BuildDecoder.RETRY_SECONDS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return BuildDecoder.RETRY_SECONDS.text("RetrySeconds", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(times, seconds); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return BuildDecoder.RETRY_SECONDS; }

            public FieldMetadataEntry times() { return entry(0); }
            public FieldMetadataEntry seconds() { return entry(1); }
        }
    }

    public record RetryBackoff(@JsonProperty("times") @Nullable Long times,
            @JsonProperty("backoff") @Nullable BigDecimal backoff, @JsonIgnore Metadata fieldMetadata)
            implements Retry {
        @JsonCreator
        public RetryBackoff(@JsonProperty("times") @Nullable Long times,
                @JsonProperty("backoff") @Nullable BigDecimal backoff) {
            this(times, backoff, new Metadata(BuildDecoder.RETRY_BACKOFF.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return BuildDecoder.RETRY_BACKOFF.text("RetryBackoff", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(times, backoff); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return BuildDecoder.RETRY_BACKOFF; }

            public FieldMetadataEntry times() { return entry(0); }
            public FieldMetadataEntry backoff() { return entry(1); }
        }
    }

    public record RunnerImage(@JsonProperty("image") @Nullable String image, @JsonIgnore Metadata fieldMetadata)
            implements Runner {
        @JsonCreator
        public RunnerImage(@JsonProperty("image") @Nullable String image) {
            this(image, new Metadata(BuildDecoder.RUNNER_IMAGE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return BuildDecoder.RUNNER_IMAGE.text("RunnerImage", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(image); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return BuildDecoder.RUNNER_IMAGE; }

            public FieldMetadataEntry image() { return entry(0); }
        }
    }

    public record RunnerHost(@JsonProperty("host") @Nullable String host, @JsonIgnore Metadata fieldMetadata)
            implements Runner {
        @JsonCreator
        public RunnerHost(@JsonProperty("host") @Nullable String host) {
            this(host, new Metadata(BuildDecoder.RUNNER_HOST.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return BuildDecoder.RUNNER_HOST.text("RunnerHost", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(host); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return BuildDecoder.RUNNER_HOST; }

            public FieldMetadataEntry host() { return entry(0); }
        }
    }
}
