package dev.extractgen.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.testing.PublicApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A change of what users compile against shows in {@code api.txt}. With {@code -Dgolden.update=true} it is written
 * anew; whatever line it loses or changes breaks somebody.
 */
class PublicApiTest {
    @Test
    void isAsReported() throws IOException {
        String api = new PublicApi(ExtractClient.class.getModule(), Path.of("target/classes")).describe();
        Path report = Path.of("api.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(report, api);
        }

        assertThat(api).contains("record dev.extractgen.client.Waiting");
        assertThat(report).hasContent(api);
    }
}
