package com.example;

import dev.extractgen.client.ApiErrorException;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gets jobs from the service when there is a key, and otherwise from what was saved of them. With a key, the environment
 * also tells whose jobs: {@code INVOICE_JOB} is the id of a job of yours for the schema {@code invoice}.
 */
final class Jobs {
    private static final int NOT_FOUND = 404;

    private final Optional<ExtractClient> client;
    private final Map<String, String> environment;
    private final Path saved;
    private final Consumer<String> notes;

    Jobs(Optional<ExtractClient> client, Map<String, String> environment, Path saved, Consumer<String> notes) {
        this.client = client;
        this.environment = environment;
        this.saved = saved;
        this.notes = notes;
    }

    /** Gets the job for a schema. */
    <T> ExtractedJob<T> get(String schema, ExtractDecoder<T> decoder) throws IOException {
        ExtractedJob<T> savedJob = decoder.decode(saved.resolve(schema + ".json"));
        if (client.isEmpty()) {
            return savedJob;
        }
        String variable = schema.toUpperCase(Locale.ROOT).replace('-', '_') + "_JOB";
        String id = environment.get(variable);
        try {
            return client.get().await(id == null ? savedJob.id() : id, decoder);
        } catch (ApiErrorException e) {
            if (e.statusCode() != NOT_FOUND || id != null) {
                throw e;
            }
            notes.accept("The service does not know job %s. Name one of yours with %s; this one is read from a file."
                    .formatted(savedJob.id(), variable));
            return savedJob;
        }
    }
}
