package dev.extractgen.maven.incremental;

/**
 * A file as it was written.
 *
 * @param path where it is, from the project's folder, with slashes; absolute when it is elsewhere
 * @param digest the digest of its content
 */
record Output(String path, String digest) implements Comparable<Output> {
    @Override
    public int compareTo(Output other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? digest.compareTo(other.digest) : byPath;
    }
}
