package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.JobResult;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result that is read at once when the reader of the job comes past it, if its metadata has come already. Whatever
 * else decides how it is read may still come; if that turns out otherwise, the result is read again.
 */
final class PassedResult<T> {
    private final ExtractDecoder<T> decoder;
    private final JsonReader json;
    private final PassedMetadata metadata;
    private @Nullable JobEnvelope assumed;
    private @Nullable JobResult<T> result;
    private Problems problems = new Problems();

    PassedResult(ExtractDecoder<T> decoder, JsonReader json, PassedMetadata metadata) {
        this.decoder = decoder;
        this.json = json;
        this.metadata = metadata;
    }

    /**
     * Passes over the result, which the reader of the job stands on.
     *
     * @param soFar the job as far as it has been read, with this result, whose end is not known
     */
    Span pass(JobEnvelope soFar, Span place) {
        ResultReader<T> reader = new ResultReader<>(decoder, json, problems, metadata.with(problems));
        if (result != null || soFar.metadata() == null || !soFar.isCompleted() || reader.isWrapped(place)) {
            return json.skip();
        }
        result = reader.read(soFar);
        assumed = soFar;
        json.moveTo(reader.end());
        return new Span(place.start(), reader.end());
    }

    /** Returns the result of a job that has been read to its end. */
    JobResult<T> read(JobEnvelope envelope, Problems all) {
        if (result != null && isAsAssumed(envelope)) {
            all.addAll(problems);
            return result;
        }
        return new ResultReader<>(decoder, json, all, metadata.with(all)).read(envelope);
    }

    private boolean isAsAssumed(JobEnvelope envelope) {
        return assumed != null
                && assumed.result() != null
                && envelope.result() != null
                && assumed.result().start() == envelope.result().start()
                && Objects.equals(assumed.metadata(), envelope.metadata())
                && assumed.isCompleted() == envelope.isCompleted()
                && assumed.isTargetedAt("per_table_row") == envelope.isTargetedAt("per_table_row")
                && assumed.isTargetedAt("per_page") == envelope.isTargetedAt("per_page");
    }
}
