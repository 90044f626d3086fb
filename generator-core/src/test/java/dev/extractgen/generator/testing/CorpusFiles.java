package dev.extractgen.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Schemas, jobs and documents that others wrote, which lie outside the project and may be missing. */
public final class CorpusFiles {
    private static final Path ROOT = Path.of(System.getProperty("extractgen.corpus", ""));

    private CorpusFiles() {}

    /** Returns the files in a folder; skips the test when there is no corpus, and fails when its folder is empty. */
    public static List<Path> in(String folder) {
        assumeTrue(
                Files.isDirectory(ROOT.resolve(folder)),
                "no corpus at %s; -Dextractgen.corpus=DIR names another place".formatted(ROOT));
        List<Path> files = TestFiles.in(ROOT.resolve(folder));
        assertThat(files).isNotEmpty();
        return files;
    }
}
