package dev.extractgen.generator.review.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes paths as references, as other tools want them. Java's own class for these takes what stands before a colon for
 * a scheme, and puts letters with accents together that the name of a file may have apart.
 */
final class Uris {
    /** What most paths look like, and need not be put differently. */
    private static final Pattern PLAIN = Pattern.compile("[\\w./~-]*");

    private Uris() {}

    static String ofPath(String path) {
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            String letter = String.valueOf((char) unit);
            uri.append(PLAIN.matcher(letter).matches() ? letter : "%%%02X".formatted(unit));
        }
        return uri.toString();
    }
}
