package dev.extractgen.maven.fetch;

import dev.extractgen.client.ExtractClient;
import dev.extractgen.client.JobResponse;
import dev.extractgen.client.Waiting;
import dev.extractgen.maven.fetch.Configuration.UnreadableException;
import dev.extractgen.maven.incremental.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Brings single jobs into the source tree. */
public final class JobFetcher {
    private final ExtractClient client;
    private final FetchRequest request;
    private final Log log;

    /** Makes a fetcher. The client must ask for configurations. */
    public JobFetcher(ExtractClient client, FetchRequest request, Log log) {
        this.client = client;
        this.request = request;
        this.log = log;
    }

    /**
     * Writes a job's configuration as a schema file, and the whole job where it is to be saved.
     *
     * @param name the name of the files
     * @throws MojoFailureException if the job is not what was asked for, or a file is in the way
     */
    public void fetch(String jobId, FileName name) throws IOException, MojoFailureException {
        JobResponse response = request.patience() == null
                ? client.getResponse(jobId)
                : client.awaitResponse(jobId, Waiting.atMost(request.patience()).telling(new WaitLog(log)));
        Path responses = request.responses();
        if (responses != null && !response.status().isCompleted()) {
            throw new MojoFailureException("job %s is %s and has no result to save; wait for it with -Dextractgen.wait"
                    .formatted(jobId, response.status()));
        }
        Configuration configuration = configuration(jobId, response);
        Path file = name.in(request.schemas());
        SchemaFile schema = new SchemaFile(file, request.shown(file), log);
        if (request.overwrite()) {
            schema.overwrite(configuration);
        } else {
            schema.update(configuration);
        }
        if (responses != null) {
            save(response, name.in(responses));
        }
    }

    private static Configuration configuration(String jobId, JobResponse response) throws MojoFailureException {
        try {
            return Configuration.ofJob(jobId, response.body());
        } catch (UnreadableException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void save(JobResponse response, Path file) throws IOException {
        byte[] body = response.body();
        boolean isThere = Files.exists(file);
        if (isThere && Arrays.equals(Files.readAllBytes(file), body)) {
            log.info(request.shown(file) + " is up to date");
        } else {
            AtomicFile.write(file, body);
            log.info("%s %s, the whole response (%s bytes)"
                    .formatted(isThere ? "Changed" : "Wrote", request.shown(file), body.length));
        }
    }
}
