package dev.extractgen.maven.incremental;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files so that others see all of the content or none of it. */
public final class AtomicFile {
    private static final String PREFIX = ".extractgen-";
    private static final String SUFFIX = ".tmp";

    private AtomicFile() {}

    /** Writes a file, and the folders that it lies in. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        // Not Files.createTempFile, whose files nobody but the owner may read; and no secrecy, which takes long to
        // start.
        Path temporary = file.resolveSibling(
                PREFIX + Long.toHexString(ThreadLocalRandom.current().nextLong()) + SUFFIX);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes what a write that was interrupted has left in a folder. */
    static void sweep(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
                for (Path temporary : left) {
                    Files.deleteIfExists(temporary);
                }
            }
        }
    }
}
