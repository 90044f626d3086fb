package golden.members_that_choices_add;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Build}. Decoders may be shared between threads. */
@Generated("build.json")
@NullMarked
public final class BuildDecoder extends ExtractDecoder<Build> {
    private static final BuildDecoder STRICT = new BuildDecoder(Mode.STRICT);
    private static final BuildDecoder LENIENT = new BuildDecoder(Mode.LENIENT);

    static final Members RUNNER_HOST = Members.builder()
            .optional("host")
            .build();

    static final Members RUNNER_IMAGE = Members.builder()
            .optional("image")
            .build();

    static final Members RETRY_BACKOFF = Members.builder()
            .optional("times")
            .optional("backoff")
            .build();

    static final Members RETRY_SECONDS = Members.builder()
            .optional("times")
            .optional("seconds")
            .build();

    private static final Branches<Build.Runner> RUNNER = Branches.<Build.Runner>builder()
            .object(BuildDecoder::readRunnerImage, () -> BuildDecoder.RUNNER_IMAGE)
            .object(BuildDecoder::readRunnerHost, () -> BuildDecoder.RUNNER_HOST)
            .build();

    private static final Branches<Build.Retry> RETRY = Branches.<Build.Retry>builder()
            .object(BuildDecoder::readRetrySeconds, () -> BuildDecoder.RETRY_SECONDS)
            .object(BuildDecoder::readRetryBackoff, () -> BuildDecoder.RETRY_BACKOFF)
            .build();

    static final Members BUILD = Members.builder()
            .optional("name")
            .optional("include", MetadataShape.list())
            .nullable("exclude", MetadataShape.list())
            .optional("minutes")
            .optional("retry", MetadataShape.deferred())
            .optional("runner", MetadataShape.deferred())
            .build();

    private BuildDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static BuildDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static BuildDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Build read(ValueReader in, MetadataNode metadata) { return readBuild(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(BUILD); }

    static @Nullable Build readBuild(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BUILD)) {
            return null;
        }
        String name = null;
        List<String> include = null;
        List<String> exclude = null;
        Long minutes = null;
        Build.Retry retry = null;
        Build.Runner runner = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> include = in.list(metadata.at(1), Elements.STRING);
                case 2 -> exclude = in.list(metadata.at(2), Elements.STRING);
                case 3 -> minutes = in.int64();
                case 4 -> retry = readRetry(in, metadata.at(4));
                case 5 -> runner = readRunner(in, metadata.at(5));
            }
        }
        return new Build(name, include, exclude, minutes, retry, runner,
                new Build.Metadata(BUILD.parts(metadata, include, exclude, retry, runner)));
    }

    static Build.@Nullable Retry readRetry(ValueReader in, MetadataNode metadata) { return in.branch(RETRY, metadata); }

    static Build.@Nullable Runner readRunner(ValueReader in, MetadataNode metadata) {
        return in.branch(RUNNER, metadata);
    }

    static Build.@Nullable RetrySeconds readRetrySeconds(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RETRY_SECONDS)) {
            return null;
        }
        Long times = null;
        Long seconds = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> times = in.int64();
                case 1 -> seconds = in.int64();
            }
        }
        return new Build.RetrySeconds(times, seconds, new Build.RetrySeconds.Metadata(RETRY_SECONDS.parts(metadata)));
    }

    static Build.@Nullable RetryBackoff readRetryBackoff(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RETRY_BACKOFF)) {
            return null;
        }
        Long times = null;
        BigDecimal backoff = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> times = in.int64();
                case 1 -> backoff = in.decimal();
            }
        }
        return new Build.RetryBackoff(times, backoff, new Build.RetryBackoff.Metadata(RETRY_BACKOFF.parts(metadata)));
    }

    static Build.@Nullable RunnerImage readRunnerImage(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RUNNER_IMAGE)) {
            return null;
        }
        String image = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> image = in.string();
            }
        }
        return new Build.RunnerImage(image, new Build.RunnerImage.Metadata(RUNNER_IMAGE.parts(metadata)));
    }

    static Build.@Nullable RunnerHost readRunnerHost(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RUNNER_HOST)) {
            return null;
        }
        String host = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> host = in.string();
            }
        }
        return new Build.RunnerHost(host, new Build.RunnerHost.Metadata(RUNNER_HOST.parts(metadata)));
    }
}
