package dev.extractgen.maven.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to do with each job.
 *
 * @param project the folder from which files are shown
 * @param schemas the folder for schema files
 * @param responses the folder for whole responses, or null to save none
 * @param patience how long to wait for a job, or null to take it as it is
 * @param overwrite whether the service's copy of a schema may take the place of one that says more
 */
public record FetchRequest(
        Path project,
        Path schemas,
        @Nullable Path responses,
        @Nullable Duration patience,
        boolean overwrite) {

    /** Returns a file as people should read it: from the project's folder, with slashes. */
    String shown(Path file) {
        Path base = project.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
