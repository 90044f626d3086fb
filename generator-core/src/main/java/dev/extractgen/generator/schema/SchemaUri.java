package dev.extractgen.generator.schema;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a schema goes by, without fragment: the path of its file, or the URI that it gives itself.
 *
 * @param text the URI, normalised; a path has no scheme
 */
record SchemaUri(String text) {

    static SchemaUri ofFile(String path) {
        return new SchemaUri(path);
    }

    static String withoutFragment(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0 ? reference : reference.substring(0, hash);
    }

    /** Returns what a reference without fragment means, seen from here. */
    SchemaUri resolve(String reference) {
        try {
            URI base = new URI(null, null, text, null);
            URI uri = new URI(reference);
            if (isAbsolute()) {
                base = new URI(text);
            }
            return new SchemaUri(uri.isAbsolute() ? reference : decoded(base.resolve(uri)));
        } catch (URISyntaxException e) {
            // A path with signs that no URI has.
            return new SchemaUri(text.substring(0, text.lastIndexOf('/') + 1) + reference);
        }
    }

    private static String decoded(URI uri) {
        return uri.isAbsolute() ? uri.toString() : uri.getPath();
    }

    /** Returns whether this is a URI with a scheme, and not the path of a file. */
    boolean isAbsolute() {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    }

    /** Returns a key for an anchor within the schema. */
    String anchor(String name) {
        return text + "#" + name;
    }

    // Written out, as Java links a record's own when they are called first, which takes as long as much of a build.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaUri uri && text.equals(uri.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
