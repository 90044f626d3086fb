package dev.extractgen.generator.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901).
 *
 * @param tokens the names and indexes from the root, unescaped
 */
public record JsonPointer(List<String> tokens) {
    /** The pointer to a root. */
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    /** Copies the tokens. */
    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /** Reads a pointer as it is written in a text; empty when it is none. */
    public static Optional<JsonPointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (!text.startsWith("/")) {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        int start = 1;
        for (int end = text.indexOf('/', start); end >= 0; end = text.indexOf('/', start)) {
            tokens.add(unescaped(text.substring(start, end)));
            start = end + 1;
        }
        tokens.add(unescaped(text.substring(start)));
        return Optional.of(new JsonPointer(tokens));
    }

    private static String unescaped(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    /** Reads a pointer as it is written after the {@code #} of a reference; empty when it is none. */
    public static Optional<JsonPointer> parseFragment(String fragment) {
        try {
            return parse(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the pointer to a member or element below this one. */
    public JsonPointer child(String token) {
        String[] longer = tokens.toArray(new String[tokens.size() + 1]);
        longer[tokens.size()] = token;
        return new JsonPointer(List.of(longer));
    }

    /** Returns the pointer to what the place lies in; the root's is the root. */
    public JsonPointer parent() {
        return tokens.isEmpty() ? this : new JsonPointer(tokens.subList(0, tokens.size() - 1));
    }

    /** Returns the pointer that leads on from this one by another. */
    public JsonPointer append(JsonPointer other) {
        if (tokens.isEmpty() || other.tokens.isEmpty()) {
            return tokens.isEmpty() ? other : this;
        }
        List<String> longer = new ArrayList<>(tokens);
        longer.addAll(other.tokens);
        return new JsonPointer(longer);
    }

    /**
     * Returns the pointer to the member of a member that it leads to if the name of the former has slashes which were
     * not escaped, as some generators of schemas leave them; empty when there is no such way to read it.
     */
    public Optional<JsonPointer> withSlashesInName() {
        return tokens.size() < 3
                ? Optional.empty()
                : Optional.of(new JsonPointer(
                        List.of(tokens.get(0), String.join("/", tokens.subList(1, tokens.size())))));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(escaped(token));
        }
        return text.toString();
    }

    /** Returns a name or index as it is written between slashes. */
    public static String escaped(String token) {
        return token.indexOf('~') < 0 && token.indexOf('/') < 0
                ? token
                : token.replace("~", "~0").replace("/", "~1");
    }

    // Written out, as Java links a record's own when they are called first, which takes as long as much of a build.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && tokens.equals(pointer.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }
}
