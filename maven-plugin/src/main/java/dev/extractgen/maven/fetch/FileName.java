package dev.extractgen.maven.fetch;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The name of a schema file, without its ending; folders may stand before it.
 *
 * @param text the name, with slashes
 */
public record FileName(String text) {
    private static final String ENDING = ".json";

    /**
     * Reads a name as users give it.
     *
     * @throws MojoFailureException if it is missing, or leads out of the folder for schemas
     */
    public static FileName parse(String jobId, @Nullable String text) throws MojoFailureException {
        if (text == null || text.isBlank()) {
            throw new MojoFailureException(
                    "job %s needs a name for its schema file, such as -Dextractgen.name=invoice".formatted(jobId));
        }
        String name = text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
        for (String part : name.split("/", -1)) {
            if (part.isBlank() || part.matches("\\.+|.*[\\\\:*?\"<>|\\p{Cntrl}].*")) {
                throw new MojoFailureException(
                        "\"%s\" is no name for a schema file; it looks like invoice, or billing/invoice"
                                .formatted(text));
            }
        }
        return new FileName(name);
    }

    Path in(Path folder) {
        return folder.resolve(text + ENDING);
    }
}
