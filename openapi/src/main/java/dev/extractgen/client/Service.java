package dev.extractgen.client;

import dev.extractgen.client.api.Bodies;
import dev.extractgen.client.api.Endpoints;
import dev.extractgen.client.api.JobEnvelope;
import dev.extractgen.client.http.Answer;
import dev.extractgen.client.http.CallException;
import dev.extractgen.client.http.HttpCaller;
import dev.extractgen.runtime.JobStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The service, with what opens it.
 *
 * @param caller makes the calls
 * @param endpoints where the service is
 * @param key the key
 * @param headers what every request carries, the key among it
 * @param expand the parts of a job to ask for
 * @param requestTime the time for one attempt of a call
 */
record Service(
        HttpCaller caller,
        Endpoints endpoints,
        ApiKey key,
        Map<String, String> headers,
        List<String> expand,
        Duration requestTime) {

    /** Gets a job that did not fail. */
    JobResponse job(String jobId, Duration callTime) {
        HttpRequest request = request(endpoints.job(jobId, expand)).GET().build();
        Answer answer = call(request, callTime);
        JobEnvelope job = read(request, answer, "a job", Bodies::readJob);
        if (job.status().equals(JobStatus.FAILED) || job.status().equals(JobStatus.CANCELLED)) {
            String reason = job.errorMessage() == null ? null : key.mask(job.errorMessage());
            throw new JobFailedException(jobId, job.status(), reason);
        }
        return new JobResponse(job.status(), answer.body());
    }

    byte[] validateSchema(byte[] dataSchema, Duration callTime) {
        byte[] body;
        try {
            body = Bodies.writeValidation(dataSchema);
        } catch (IOException e) {
            throw new IllegalArgumentException("the schema is not JSON: " + Texts.inline(e.getMessage()), e);
        }
        HttpRequest request = request(endpoints.schemaValidation())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return read(request, call(request, callTime), "a schema", Bodies::readValidated);
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        return request;
    }

    private Answer call(HttpRequest request, Duration callTime) {
        try {
            Answer answer = caller.call(request, callTime);
            if (!answer.isSuccess()) {
                throw new Refusal(request, answer, key).exception();
            }
            return answer;
        } catch (CallException e) {
            throw failed(Texts.of(request) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(Texts.of(request) + ": interrupted", e);
        }
    }

    private <T> T read(HttpRequest request, Answer answer, String what, Reader<T> reader) {
        try {
            return reader.read(answer.body());
        } catch (IOException e) {
            throw failed(
                    "%s: the answer is not %s, but %s: %s. Is the base URL right?"
                            .formatted(
                                    Texts.of(request),
                                    what,
                                    answer.headers().firstValue("Content-Type").orElse("of no said type"),
                                    Texts.excerpt(answer.body(), key)),
                    e);
        }
    }

    /** Says why there is no answer, without the key; so a cause that repeats it is told in its words alone. */
    private CallFailedException failed(String message, IOException cause) {
        String said = String.valueOf(cause.getMessage());
        String masked = key.mask(said);
        return new CallFailedException(key.mask(message), masked.equals(said) ? cause : new IOException(masked));
    }

    /** Reads a body. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(byte[] body) throws IOException;
    }

    /** Returns nothing that could hold a key. */
    @Override
    public String toString() {
        return "service at " + endpoints.base();
    }
}
