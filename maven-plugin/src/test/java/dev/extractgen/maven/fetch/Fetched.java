package dev.extractgen.maven.fetch;

import dev.extractgen.client.ApiKey;
import dev.extractgen.client.Expansion;
import dev.extractgen.client.ExtractClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A folder into which a job is fetched from a server.
 *
 * @param folder the folder
 * @param url the server
 * @param log what users are told
 */
record Fetched(Path folder, URI url, RecordingLog log) {
    static final String KEY = "llx-0123456789";

    Fetched(Path folder, URI url) {
        this(folder, url, new RecordingLog());
    }

    Fetched fetch() throws IOException, MojoFailureException {
        return fetch(request(null, null));
    }

    /** Waits, but not long: asks once. */
    Fetched fetchWaiting() throws IOException, MojoFailureException {
        return fetch(request(null, Duration.ZERO));
    }

    Fetched fetchWithResponse() throws IOException, MojoFailureException {
        return fetch(request(folder.resolve("jobs"), null));
    }

    Fetched fetchOverwriting() throws IOException, MojoFailureException {
        return fetch(new FetchRequest(folder, folder, null, null, true));
    }

    private Fetched fetch(FetchRequest request) throws IOException, MojoFailureException {
        new JobFetcher(client(), request, log).fetch("ext-1", new FileName("invoice"));
        return this;
    }

    Fetched validate(String file) throws IOException, MojoFailureException {
        new SchemaValidator(client(), request(null, null), log).validate(folder.resolve(file));
        return this;
    }

    private FetchRequest request(@Nullable Path responses, @Nullable Duration patience) {
        return new FetchRequest(folder, folder, responses, patience, false);
    }

    private ExtractClient client() {
        return ExtractClient.builder(ApiKey.of(KEY))
                .baseUrl(url.toString())
                .expand(Expansion.CONFIGURATION)
                .requestTime(Duration.ofSeconds(4))
                .maxBytes(1 << 20)
                .retries(2, Duration.ofMillis(1), Duration.ofMillis(1))
                .build();
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
