package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What reports say of an everyday review is known to the byte, but for the styles of the page and the table of rules.
 * With {@code -Dgolden.update=true} the files are written anew; that run fails, so that nobody takes it for a check.
 */
class GoldenReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final boolean IS_UPDATE = Boolean.getBoolean("golden.update");

    @Test
    void areWrittenAsExpected() throws IOException {
        for (Map.Entry<String, byte[]> report :
                Reports.write(Everyday.judgement(), path -> "app/" + path).entrySet()) {
            String text = new String(report.getValue(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)(?<=<style>\n).*?(?=main:has)|\"rules\" : \\[.*?\n {10}\\],?", "");
            Path file = FOLDER.resolve(report.getKey());
            if (IS_UPDATE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text).as(report.getKey()).isEqualTo(Files.readString(file));
        }
        assertThat(IS_UPDATE)
                .as("golden files were written anew; read the difference, then run without golden.update")
                .isFalse();
    }
}
