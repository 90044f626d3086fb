package dev.extractgen.generator.exports;

/**
 * A resource that tells other modules which types there are for the definitions of a schema. It is packed with the
 * classes.
 *
 * @param path the path below the root of resources, with slashes
 * @param text the content
 */
public record Export(String path, String text) {
    /** The folder in which these resources lie, with a slash at its end. */
    public static final String FOLDER = "META-INF/extractgen/";
}
