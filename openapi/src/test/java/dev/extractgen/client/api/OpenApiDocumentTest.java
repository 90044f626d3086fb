package dev.extractgen.client.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.extractgen.testing.NpmTools;
import dev.extractgen.testing.NpmTools.MissingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private static final Path DOCUMENT = Path.of("extract.yaml").toAbsolutePath();

    @Test
    void passesEveryRuleOfRedocly() throws IOException, InterruptedException {
        Process lint = tools().tool("redocly", "lint", "--extends", "recommended-strict", DOCUMENT.toString())
                .start();
        String output = new String(lint.getInputStream().readAllBytes(), UTF_8);

        assertThat(lint.waitFor()).as(output).isZero();
        assertThat(output).contains("extract.yaml: validated");
    }

    @Test
    void describesTheRequestsThatAreMade() throws IOException {
        JsonNode paths = new YAMLMapper().readTree(DOCUMENT.toFile()).path("paths");

        assertThat(paths.path(Endpoints.JOB).path("get").path("parameters").findValuesAsText("$ref"))
                .contains(
                        "#/components/parameters/Expand",
                        "#/components/parameters/OrganizationId",
                        "#/components/parameters/ProjectId");
        assertThat(paths.path(Endpoints.SCHEMA_VALIDATION).has("post")).isTrue();
        assertThat(new Endpoints(URI.create("https://x"), "p", "o").job("j", List.of("e")))
                .hasToString("https://x/api/v2/extract/j?expand=e&organization_id=o&project_id=p");
    }

    private static NpmTools tools() throws IOException, InterruptedException {
        try {
            return NpmTools.install();
        } catch (MissingException e) {
            return abort("not linted: " + e.getMessage());
        }
    }
}
