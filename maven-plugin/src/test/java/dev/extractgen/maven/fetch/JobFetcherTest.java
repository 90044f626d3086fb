package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFetcherTest {
    private static final String CONFIGURATION = """
            "configuration": {"version": "2026-03-31", "data_schema": {"properties": {"z": {"maximum": 1.50}, "a": {}}}}""";

    @TempDir
    private Path folder;

    @Test
    void writesTheConfigurationInTheServicesOrder() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(job("COMPLETED"))) {
            Fetched fetched = new Fetched(folder, server.url()).fetch();

            assertThat(fetched.read("invoice.json")).isEqualTo("""
                    {
                      "version": "2026-03-31",
                      "data_schema": {
                        "properties": {
                          "z": {
                            "maximum": 1.50
                          },
                          "a": {}
                        }
                      }
                    }
                    """);
            assertThat(fetched.log().lines()).containsExactly("Wrote invoice.json");
            assertThat(server.requests().get(0).target())
                    .isEqualTo("/api/v2/extract/ext-1?expand=extract_metadata&expand=configuration");
        }
    }

    @Test
    void savesTheResponseToTheByte() throws Exception {
        String body =
                " {\"status\": \"COMPLETED\",\r\n" + CONFIGURATION + ", \"extract_result\": {\"a\": \"\\u00e9\"}}\n";
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, body))) {
            Fetched fetched =
                    new Fetched(folder, server.url()).fetchWithResponse().fetchWithResponse();

            assertThat(fetched.read("jobs/invoice.json")).isEqualTo(body);
            assertThat(fetched.log().lines())
                    .containsExactly(
                            "Wrote invoice.json",
                            "Wrote jobs/invoice.json, the whole response (%s bytes)".formatted(body.length()),
                            "invoice.json is up to date",
                            "jobs/invoice.json is up to date");
        }
    }

    @Test
    void takesTheServicesCopyOfASchemaThatSaysMoreOnlyWhenItIsTold() throws Exception {
        String schema = "{\"properties\": {\"a\": {\"title\": \"Amount\"}}}";
        Files.writeString(folder.resolve("invoice.json"), schema);
        try (ScriptedServer server = ScriptedServer.replying(job("COMPLETED"))) {
            Fetched fetched = new Fetched(folder, server.url());

            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(fetched::fetch)
                    .withMessageContaining("take the service's copy with -Dextractgen.overwrite");
            assertThat(fetched.read("invoice.json")).isEqualTo(schema);

            fetched.fetchOverwriting();
            assertThat(fetched.read("invoice.json")).contains("1.50").doesNotContain("Amount");
        }
    }

    @Test
    void takesTheConfigurationOfAJobThatIsStillAtWork() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(job("RUNNING"))) {
            Fetched fetched = new Fetched(folder, server.url());
            fetched.fetch();
            assertThat(fetched.files()).containsExactly("invoice.json");

            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(fetched::fetchWithResponse)
                    .withMessage("job ext-1 is RUNNING and has no result to save; wait for it with -Dextractgen.wait");
        }
    }

    @Test
    void saysWhenThereIsNoConfiguration() throws Exception {
        for (String body : new String[] {
            "{\"status\": \"COMPLETED\"}",
            "{\"status\": \"COMPLETED\", \"configuration\": null}",
            "{\"status\": \"COMPLETED\", \"configuration\": {\"data_schema\": null}}"
        }) {
            try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, body))) {
                Fetched fetched = new Fetched(folder, server.url());
                assertThatExceptionOfType(MojoFailureException.class)
                        .isThrownBy(fetched::fetch)
                        .withMessageContaining("job ext-1");
                assertThat(fetched.files()).isEmpty();
            }
        }
    }

    @Test
    void letsTheServiceValidateFilesInAnyForm() throws Exception {
        Files.writeString(folder.resolve("bare.json"), "{\"type\": \"object\", \"title\": \"B\"}");
        Files.writeString(
                folder.resolve("around.json"), "{\"tier\": \"agentic\", \"data_schema\": {\"type\": \"object\"}}");
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(200, "{\"data_schema\": {\"type\": \"object\"}}"))) {
            Fetched fetched =
                    new Fetched(folder, server.url()).validate("bare.json").validate("around.json");

            assertThat(fetched.log().lines())
                    .containsExactly("The service accepts bare.json", "The service accepts around.json");
            assertThat(server.requests())
                    .extracting(request -> request.body())
                    .containsExactly(
                            "{\"data_schema\":{\"type\":\"object\",\"title\":\"B\"}}",
                            "{\"data_schema\":{\"type\":\"object\"}}");
        }
    }

    @Test
    void saysWhyTheServiceDoesNotAcceptASchema() throws Exception {
        Files.writeString(folder.resolve("bad.json"), "{\"type\": \"array\"}");
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(400, "{\"detail\": \"schema_validation: the root is an array\"}"))) {
            Fetched fetched = new Fetched(folder, server.url());

            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(() -> fetched.validate("bad.json"))
                    .withMessage("the service does not accept bad.json: schema_validation: the root is an array");
            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(() -> fetched.validate("missing.json"))
                    .withMessage("there is no file missing.json to validate");
        }
    }

    private static Reply job(String status) {
        return Reply.json(200, "{\"status\": \"%s\", %s}".formatted(status, CONFIGURATION));
    }
}
