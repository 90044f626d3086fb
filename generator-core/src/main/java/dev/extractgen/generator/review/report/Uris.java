package dev.extractgen.generator.review.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Writes paths as references, as other tools want them. */
final class Uris {
    private Uris() {}

    static String ofPath(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
