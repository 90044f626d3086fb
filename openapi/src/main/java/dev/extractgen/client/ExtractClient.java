package dev.extractgen.client;

import dev.extractgen.client.http.Time;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.time.Duration;
import java.time.Instant;

/**
 * Brings jobs from the service. Make one and keep it: it is immutable, holds the connections, and may be shared between
 * threads.
 *
 * <pre>{@code
 * ExtractClient client = ExtractClient.fromEnvironment();
 * ExtractedJob<Invoice> job = client.await(jobId, InvoiceDecoder.strict());
 * }</pre>
 *
 * <p>Every method throws an {@link ExtractClientException} when it has nothing to return; which one, tells why. A job
 * that failed or was cancelled is a {@link JobFailedException} wherever it is met. Methods with a decoder also throw
 * what it throws: {@link InvalidJsonException}, and when it is strict {@link DecodeException}.
 */
public final class ExtractClient {
    private final Service service;
    private final Time time;
    private final Duration callTime;

    ExtractClient(Service service, Time time, Duration callTime) {
        this.service = service;
        this.time = time;
        this.callTime = callTime;
    }

    /**
     * Makes a client with the key in the environment variable {@code LLAMA_CLOUD_API_KEY}, for the address in
     * {@code LLAMA_CLOUD_BASE_URL}, or for North America when there is none.
     *
     * @throws IllegalStateException if there is no key
     */
    public static ExtractClient fromEnvironment() {
        String key = System.getenv("LLAMA_CLOUD_API_KEY");
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("set the environment variable LLAMA_CLOUD_API_KEY to your API key");
        }
        String baseUrl = System.getenv("LLAMA_CLOUD_BASE_URL");
        ExtractClientBuilder builder = builder(ApiKey.of(key));
        return (baseUrl == null || baseUrl.isBlank() ? builder : builder.baseUrl(baseUrl)).build();
    }

    /** Returns a builder of clients that use a key. */
    public static ExtractClientBuilder builder(ApiKey key) {
        return new ExtractClientBuilder(key);
    }

    /** Gets a job as it is now. One that is still at work has no result yet; its status tells. */
    public <T> ExtractedJob<T> get(String jobId, ExtractDecoder<T> decoder) {
        return getResponse(jobId).decode(decoder);
    }

    /** Waits until a job is completed, for at most half an hour, and gets it. */
    public <T> ExtractedJob<T> await(String jobId, ExtractDecoder<T> decoder) {
        return await(jobId, decoder, Waiting.DEFAULT);
    }

    /** Waits until a job is completed, and gets it. The wait ends at once when the thread is interrupted. */
    public <T> ExtractedJob<T> await(String jobId, ExtractDecoder<T> decoder, Waiting waiting) {
        return awaitResponse(jobId, waiting).decode(decoder);
    }

    /** Gets a job as it is now, in the bytes that the service sends. */
    public JobResponse getResponse(String jobId) {
        return service.job(jobId, callTime);
    }

    /** Waits until a job is completed, and gets it in the bytes that the service sends. */
    public JobResponse awaitResponse(String jobId, Waiting waiting) {
        Instant start = time.now();
        Instant end = start.plus(Time.countable(waiting.deadline()));
        Duration pause = Time.countable(waiting.firstPause());
        while (true) {
            Duration left = Duration.between(time.now(), end);
            JobResponse response = service.job(jobId, longer(left, service.requestTime()));
            if (response.status().isCompleted()) {
                return response;
            }
            Instant now = time.now();
            Duration waited = Duration.between(start, now);
            if (!now.isBefore(end)) {
                throw new JobNotFinishedException(jobId, response.status(), waited);
            }
            waiting.listener().accept(new JobProgress(jobId, response.status(), waited));
            sleep(shorter(pause, Duration.between(now, end)), jobId);
            pause = shorter(pause.multipliedBy(3).dividedBy(2), waiting.maxPause());
        }
    }

    /**
     * Asks the service whether jobs may use a schema.
     *
     * @param dataSchema the JSON Schema, in UTF-8
     * @return the schema as jobs would use it, normalised by the service
     * @throws ApiErrorException if they may not; its detail says why
     */
    public byte[] validateSchema(byte[] dataSchema) {
        return service.validateSchema(dataSchema, callTime);
    }

    private void sleep(Duration pause, String jobId) {
        try {
            time.sleeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for job " + jobId, e);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
