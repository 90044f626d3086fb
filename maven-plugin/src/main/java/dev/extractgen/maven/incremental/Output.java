package dev.extractgen.maven.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was written. Outputs are ordered by path and digest, so that two with the same content are the same.
 *
 * @param path where it is, from the project's folder, with slashes; absolute when it is elsewhere
 * @param digest the digest of its content
 * @param modified when it was written last, in milliseconds since 1970; {@link #UNKNOWN} before it is
 */
record Output(String path, String digest, long modified) implements Comparable<Output> {
    static final long UNKNOWN = -1;

    /** Describes a file that is to be written. */
    static Output of(String path, byte[] content) {
        return new Output(path, digest(content), UNKNOWN);
    }

    /** Reads what {@link #line()} has written; returns null when it is something else. */
    static @Nullable Output parse(String line) {
        String[] parts = line.split(" ", 3);
        try {
            return parts.length < 3 ? null : new Output(parts[2], parts[0], Long.parseLong(parts[1]));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the output as a line of a state's file. */
    String line() {
        return digest + " " + modified + " " + path;
    }

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

    /** Returns the same output as it now lies below a folder. */
    Output writtenTo(Path base) throws IOException {
        return new Output(
                path, digest, Files.getLastModifiedTime(base.resolve(path)).toMillis());
    }

    /** Returns whether nobody has touched the file since; if somebody has, its content may still be the same. */
    boolean isUntouched(Path base) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(base.resolve(path), BasicFileAttributes.class);
            return attributes.isRegularFile()
                    && attributes.lastModifiedTime().toMillis() == modified
                    && digest.startsWith(attributes.size() + "-");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public int compareTo(Output other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? digest.compareTo(other.digest) : byPath;
    }
}
