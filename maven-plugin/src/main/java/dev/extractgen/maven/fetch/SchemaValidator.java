package dev.extractgen.maven.fetch;

import dev.extractgen.client.ApiErrorException;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.maven.fetch.Configuration.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Lets the service say whether jobs may use the schemas of files.
 *
 * @param client calls the service
 * @param request tells how files are shown
 * @param log is told of the schemas that may be used
 */
public record SchemaValidator(ExtractClient client, FetchRequest request, Log log) {
    private static final Set<Integer> NOT_ACCEPTED = Set.of(400, 422);

    /**
     * Validates the schema of a file.
     *
     * @throws MojoFailureException if jobs may not use it
     */
    public void validate(Path file) throws IOException, MojoFailureException {
        String shown = request.shown(file);
        if (!Files.isRegularFile(file)) {
            throw new MojoFailureException("there is no file %s to validate".formatted(shown));
        }
        try {
            String schema = JsonText.of(
                    Configuration.ofFile(shown, Files.readAllBytes(file)).dataSchema());
            client.validateSchema(schema.getBytes(StandardCharsets.UTF_8));
            log.info("The service accepts " + shown);
        } catch (UnreadableException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (ApiErrorException e) {
            if (NOT_ACCEPTED.contains(e.statusCode())) {
                throw new MojoFailureException("the service does not accept %s: %s".formatted(shown, e.detail()));
            }
            throw e;
        }
    }
}
