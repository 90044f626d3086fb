package dev.extractgen.generator.review.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Writes paths as references, as other tools want them. */
final class Uris {
    /** What most paths look like, and need not be put differently. */
    private static final Pattern PLAIN = Pattern.compile("\\w[\\w./-]*");

    private Uris() {}

    static String ofPath(String path) {
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
