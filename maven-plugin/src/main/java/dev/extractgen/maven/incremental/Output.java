package dev.extractgen.maven.incremental;

import java.util.Comparator;

/**
 * A file as it was written.
 *
 * @param path where it is, from the project's folder, with slashes; absolute when it is elsewhere
 * @param digest the digest of its content
 */
record Output(String path, String digest) implements Comparable<Output> {
    private static final Comparator<Output> ORDER =
            Comparator.comparing(Output::path).thenComparing(Output::digest);

    @Override
    public int compareTo(Output other) {
        return ORDER.compare(this, other);
    }
}
