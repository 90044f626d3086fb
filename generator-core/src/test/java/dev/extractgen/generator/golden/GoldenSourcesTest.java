package dev.extractgen.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @MethodSource("cases")
    void isGeneratedAsExpected(GoldenCase golden) throws IOException {
        Map<String, String> files = GoldenCase.files(golden.generate());
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
