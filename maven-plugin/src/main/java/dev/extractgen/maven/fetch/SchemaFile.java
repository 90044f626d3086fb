package dev.extractgen.maven.fetch;

import dev.extractgen.generator.review.report.ConsoleText;
import dev.extractgen.maven.fetch.Configuration.UnreadableException;
import dev.extractgen.maven.incremental.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The file that holds a job's schema in the source tree.
 *
 * @param file the file
 * @param shown the file as people should read it
 * @param log is told what changes
 */
record SchemaFile(Path file, String shown, Log log) {
    private static final int MAX_CHANGES = 40;

    /**
     * Makes the file hold a configuration. A schema in it that says the same as the service's copy stays as it is
     * written; the copy is normalised, and would lose titles, definitions and what is optional.
     *
     * @throws MojoFailureException if the schemas differ and something would get lost; the file stays as it is
     */
    void update(Configuration service) throws IOException, MojoFailureException {
        if (!Files.exists(file)) {
            create(service);
            return;
        }
        Configuration before = read();
        SchemaFacts ours = SchemaFacts.of(before.dataSchema());
        SchemaFacts theirs = SchemaFacts.of(service.dataSchema());
        List<String> losses = Losses.between(ours, theirs);
        if (ours.saysTheSame(theirs)) {
            change(before, service.withDataSchema(before.dataSchema()));
            if (!losses.isEmpty()) {
                log.info("Kept the schema in %s: the service's copy says the same, without %s"
                        .formatted(shown, String.join(", ", losses)));
            }
        } else if (losses.isEmpty()) {
            change(before, service);
        } else {
            log.warn("The service's copy is different from %s:".formatted(shown));
            show(JsonChanges.between(before.members(), service.members()));
            throw new MojoFailureException(
                    "%s is not overwritten, because it would lose %s. Change it by hand, or take the service's copy with "
                                    .formatted(shown, String.join(", ", losses))
                            + "-Dextractgen.overwrite");
        }
    }

    /** Makes the file hold a configuration, whatever it held. */
    void overwrite(Configuration service) throws IOException {
        if (!Files.exists(file)) {
            create(service);
            return;
        }
        try {
            change(Configuration.ofFile(shown, Files.readAllBytes(file)), service);
        } catch (UnreadableException e) {
            write(service);
            log.warn("Overwrote %s, which held no schema".formatted(shown));
        }
    }

    private Configuration read() throws IOException, MojoFailureException {
        try {
            return Configuration.ofFile(shown, Files.readAllBytes(file));
        } catch (UnreadableException e) {
            throw new MojoFailureException("%s is not overwritten, because it holds no schema (%s). Move it away, or "
                            .formatted(shown, e.getMessage())
                    + "overwrite it with -Dextractgen.overwrite");
        }
    }

    private void create(Configuration service) throws IOException {
        write(service);
        log.info("Wrote " + shown);
    }

    private void change(Configuration before, Configuration after) throws IOException {
        List<String> changes = JsonChanges.between(before.members(), after.members());
        if (changes.isEmpty()) {
            log.info(shown + " is up to date");
        } else {
            write(after);
            log.info("Changed " + shown);
            show(changes);
        }
    }

    private void show(List<String> changes) {
        changes.stream().limit(MAX_CHANGES).forEach(change -> log.info("  " + ConsoleText.of(change)));
        if (changes.size() > MAX_CHANGES) {
            log.info("  and %s more changes".formatted(changes.size() - MAX_CHANGES));
        }
    }

    private void write(Configuration configuration) throws IOException {
        AtomicFile.write(file, JsonPrinter.print(configuration.members()).getBytes(StandardCharsets.UTF_8));
    }
}
