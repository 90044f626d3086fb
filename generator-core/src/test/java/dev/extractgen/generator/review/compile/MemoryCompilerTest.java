package dev.extractgen.generator.review.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.extractgen.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class MemoryCompilerTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Test
    void keepsNoLibraryOpen() throws Exception {
        assumeTrue(Files.isDirectory(OPEN_FILES), "the system does not tell which files are open");
        String source = "package example; @org.jspecify.annotations.NullMarked class A {}";
        long before = timesOpen(library());
        new MemoryCompiler().compile(List.of(new JavaSource("example/A.java", source)), CompiledClasses.NONE);
        assertThat(timesOpen(library())).isLessThanOrEqualTo(before);
    }

    private static Path library() throws Exception {
        return Path.of(NullMarked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static long timesOpen(Path file) throws IOException {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.filter(each -> {
                        try {
                            return Files.isSameFile(each, file);
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .count();
        }
    }
}
