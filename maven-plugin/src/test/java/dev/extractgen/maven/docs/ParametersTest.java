package dev.extractgen.maven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/parameters.md} is made of the goals' Javadoc: with {@code -Dgolden.update=true} it is written anew. */
class ParametersTest {
    @Test
    void areDocumented() throws Exception {
        String parameters = ParametersPage.of(Path.of("target/plugin-enhanced.xml"));
        Path page = Path.of("../docs/parameters.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, parameters);
        }

        assertThat(parameters).contains("## extractgen:generate", "`-Dextractgen.packageName`");
        assertThat(page).usingCharset(StandardCharsets.UTF_8).hasContent(parameters);
    }
}
