package dev.extractgen.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Prepares texts of others for a message of ours. */
final class Texts {
    private static final int MAX_LENGTH = 2000;
    private static final int EXCERPT_LENGTH = 200;

    private Texts() {}

    /** Returns what was asked of whom, without the query. */
    static String of(HttpRequest request) {
        URI uri = request.uri();
        return "%s %s://%s%s".formatted(request.method(), uri.getScheme(), uri.getAuthority(), uri.getPath());
    }

    /** Returns a text in one line, without what a terminal would obey, and cut if it is very long. */
    static String inline(@Nullable String text) {
        return cut(String.valueOf(text), MAX_LENGTH);
    }

    /** Returns the beginning of a body, from which the key is taken before it could be cut in two. */
    static String excerpt(byte[] body, ApiKey key) {
        return cut(key.mask(new String(body, StandardCharsets.UTF_8)), EXCERPT_LENGTH);
    }

    private static String cut(String text, int maxLength) {
        String line = text.replaceAll("(?U)[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > maxLength ? line.substring(0, maxLength) + "…" : line;
    }
}
