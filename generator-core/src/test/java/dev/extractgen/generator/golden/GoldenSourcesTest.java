package dev.extractgen.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes of each golden schema is known to the byte. With {@code -Dgolden.update=true} the files are written anew;
 * that run fails, so that nobody takes it for a check.
 */
class GoldenSourcesTest {
    private static final boolean IS_UPDATE = Boolean.getBoolean("golden.update");

    private static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    private static List<GoldenCase> rejected() {
        return GoldenCase.rejected();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGeneratedAsExpected(GoldenCase golden) throws IOException {
        Generation generation = golden.generate();

        assertThat(generation.sources()).isNotEmpty();
        assertIsExpected(golden, generation);
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void isRejectedWithAllReasons(GoldenCase golden) throws IOException {
        Generation generation = golden.generate();

        assertThat(generation.hasErrors()).isTrue();
        assertThat(generation.sources()).isEmpty();
        assertIsExpected(golden, generation);
    }

    private static void assertIsExpected(GoldenCase golden, Generation generation) throws IOException {
        Map<String, String> files = GoldenCase.files(generation);
        if (IS_UPDATE) {
            update(golden, files);
        }

        assertThat(golden.expectedFiles()).isEqualTo(files);
        assertThat(IS_UPDATE)
                .as("golden files were written anew; read the difference, then run without golden.update")
                .isFalse();
    }

    private static void update(GoldenCase golden, Map<String, String> files) throws IOException {
        for (String old : golden.expectedFiles().keySet()) {
            Files.delete(golden.folder().resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = golden.folder().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void compilesWithoutWarnings() {
        assertThat(GoldenClasses.get()).isNotNull();
    }
}
