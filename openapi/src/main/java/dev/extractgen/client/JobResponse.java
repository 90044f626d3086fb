package dev.extractgen.client;

import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.runtime.decode.ExtractDecoder;

/** A job as the service sent it, for those who keep it. */
public final class JobResponse {
    private final JobStatus status;
    private final byte[] body;

    JobResponse(JobStatus status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    /** Returns the job's status. */
    public JobStatus status() {
        return status;
    }

    /** Returns the body as it came, every byte of it. */
    public byte[] body() {
        return body.clone();
    }

    /** Decodes the job. */
    public <T> ExtractedJob<T> decode(ExtractDecoder<T> decoder) {
        return decoder.decode(body);
    }
}
