package dev.extractgen.maven.incremental;

import java.util.zip.CRC32;

/**
 * A file as it was written.
 *
 * @param path where it is, from the project's folder, with slashes; absolute when it is elsewhere
 * @param digest the digest of its content
 */
record Output(String path, String digest) implements Comparable<Output> {
    /**
     * Returns the digest of a content: its length and a checksum. What is told apart are edits by hand and failed
     * writes, and nobody makes up either to match; in the cold JVM of a build a cryptographic digest takes ten times as
     * long, and there may be megabytes of sources that did not change.
     */
    static String digest(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return content.length + "-" + Long.toHexString(checksum.getValue());
    }

    @Override
    public int compareTo(Output other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? digest.compareTo(other.digest) : byPath;
    }
}
