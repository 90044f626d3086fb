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
    private static final String BINDINGS = ".bindings";

    /**
     * Reads a name as users give it.
     *
     * @throws MojoFailureException if it is missing, leads out of the folder for schemas, or is a name of bindings
     */
    public static FileName parse(String jobId, @Nullable String text) throws MojoFailureException {
        if (text == null || text.isBlank()) {
            throw new MojoFailureException(
                    "job %s needs a name for its schema file, such as -Dextractgen.name=invoice".formatted(jobId));
        }
        String name = text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
        for (String part : name.split("/", -1)) {
            if (part.isBlank() || part.matches("(?s)\\.+|.*[\\\\:*?\"<>|\\p{Cntrl}].*")) {
                throw new MojoFailureException(
                        "\"%s\" is no name for a schema file; it looks like invoice, or billing/invoice"
                                .formatted(text));
            }
        }
        if (name.endsWith(BINDINGS)) {
            throw new MojoFailureException(
                    "\"%s\" is the name of a file of bindings, and not of a schema; leave out \"%s\""
                            .formatted(text, BINDINGS));
        }
        return new FileName(name);
    }

    Path in(Path folder) {
        return folder.resolve(text + ENDING);
    }
}
