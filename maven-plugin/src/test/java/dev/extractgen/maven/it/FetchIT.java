package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users bring the schemas of their jobs into the source tree. */
class FetchIT {
    private static final String KEY = "llx-from-environment";
    private static final String SCHEMA = "{\"type\": \"object\", \"properties\": {\"vendor\": {\"type\": \"string\"}}}";
    private static final String JOB = """
            {"id": "ext-1", "status": "COMPLETED", "extract_result": {"vendor": "Größe"},
             "configuration": {"tier": "agentic", "data_schema": %s}}""".formatted(SCHEMA);

    @Test
    void aJobBringsItsSchemaAndItsResponse() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(200, "{\"data_schema\": %s}".formatted(SCHEMA)), Reply.json(200, JOB))) {
            Story story = Story.of("fetch", "fetch-job")
                    .withEnvironment("LLAMA_CLOUD_API_KEY", KEY)
                    .write("src/main/resources/extract/invoice.json", "{ \"type\": \"object\", \"properties\": {} }");

            String[] command =
                    Listings.README.listing("", "extractgen:fetch").trim().split("\\s+", -1);
            assertThat(command[0]).isEqualTo("mvn");
            command[0] = "-X";

            story.maven(Stream.concat(
                                    Stream.of(command),
                                    Stream.of(
                                            "-Dextractgen.baseUrl=" + server.url(),
                                            "-Dextractgen.validate=src/main/resources/extract/invoice.json",
                                            "-Dextractgen.wait"))
                            .toArray(String[]::new))
                    .succeeds()
                    .says("The service accepts src/main/resources/extract/invoice.json")
                    .says("Changed src/main/resources/extract/invoice.json")
                    .says("  + /data_schema/properties/vendor: {\"type\": \"string\"}", "  + /tier: \"agentic\"")
                    .says("Wrote src/test/resources/jobs/invoice.json, the whole response")
                    .doesNotSay(KEY);

            assertThat(story.read("src/main/resources/extract/invoice.json"))
                    .startsWith("{\n  \"tier\": \"agentic\",\n");
            assertThat(story.read("src/test/resources/jobs/invoice.json")).isEqualTo(JOB);
            assertThat(server.requests())
                    .extracting(request -> request.header("Authorization"))
                    .containsExactly("Bearer " + KEY, "Bearer " + KEY);
        }
    }

    @Test
    void theJobsOfAPomAreAllTried() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(404, "{\"detail\": \"Job not found\"}"), Reply.json(200, JOB))) {
            Story story = Story.of("fetch", "fetch-pom").withEnvironment("LLAMA_CLOUD_API_KEY", KEY);

            story.maven("extractgen:fetch", "-q", "-Dextractgen.baseUrl=" + server.url())
                    .fails()
                    .says("/api/v2/extract/ext-missing: status 404: Job not found: check the id")
                    .doesNotSay("Wrote");

            assertThat(story.files("src/main/resources/extract")).containsExactly("bank/statement.json");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsOneFailureOfSeveral() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(404, "{\"detail\": \"Job not found\"}"), Reply.json(200, JOB))) {
            Story story = Story.of("fetch", "fetch-unwritable")
                    .withEnvironment("LLAMA_CLOUD_API_KEY", KEY)
                    .write("src/main/resources/extract/bank", "a file where a folder should be");

            story.maven("extractgen:fetch", "-Dextractgen.baseUrl=" + server.url())
                    .fails()
                    .says("/api/v2/extract/ext-missing: status 404: Job not found: check the id")
                    .says("files can't be read or written:", "bank")
                    .says("2 failures, listed above");
        }
    }

    @Test
    void theJobsOfAllModulesAreFetched() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, JOB), Reply.json(200, JOB))) {
            Story story = Story.of("multi-module", "fetch-modules").withEnvironment("LLAMA_CLOUD_API_KEY", KEY);
            for (String module : List.of("orders", "letters")) {
                story.edit(module + "/pom.xml", "</project>", """
                        <build><plugins><plugin>
                          <groupId>dev.extractgen</groupId>
                          <artifactId>extractgen-maven-plugin</artifactId>
                          <configuration>
                            <fetchJobs><fetchJob><id>ext-1</id><name>%s-job</name></fetchJob></fetchJobs>
                          </configuration>
                        </plugin></plugins></build>
                        </project>""".formatted(module));
            }

            story.maven("extractgen:fetch", "-Dextractgen.baseUrl=" + server.url())
                    .succeeds()
                    .says("Jobs of orders", "Jobs of letters")
                    .doesNotSay("Jobs of invoices");

            assertThat(story.files("orders/src/main/resources/extract")).contains("orders-job.json");
            assertThat(story.files("letters/src/main/resources/extract")).contains("letters-job.json");
        }
    }

    @Test
    void aKeyMayLieEncryptedInTheSettingsBesideAProxy() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.replying(Reply.json(200, JOB))) {
            Story story = Story.of("fetch", "fetch-settings")
                    .edit(
                            "settings.xml",
                            "PROXY-PORT",
                            String.valueOf(proxy.url().getPort()));

            story.maven(
                            "extractgen:fetch",
                            "-s",
                            "settings.xml",
                            "-Dsettings.security=" + story.path("settings-security.xml"),
                            "-Dextractgen.serverId=llama-cloud",
                            "-Dextractgen.baseUrl=http://service.invalid",
                            "-Dextractgen.jobId=ext-1",
                            "-Dextractgen.name=invoice")
                    .succeeds()
                    .says("Wrote src/main/resources/extract/invoice.json");

            assertThat(proxy.requests())
                    .filteredOn(request -> request.target().startsWith("http://service.invalid/api/v2/extract/ext-1?"))
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.header("Authorization")).isEqualTo("Bearer llx-from-settings"));
        }
    }

    @Test
    void whatLibrariesSayIsNotPrinted() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.of(200, "text/html", "<title>Sign in</title>"))) {
            Story story = Story.of("fetch", "fetch-page").withEnvironment("LLAMA_CLOUD_API_KEY", KEY);

            story.maven("extractgen:fetch", "-Dextractgen.baseUrl=" + server.url())
                    .fails()
                    .says("the answer is not a job, but text/html: <title>Sign in</title>. Is the base URL right?")
                    .doesNotSay("Source: REDACTED");
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        Story story = Story.of("fetch", "fetch-missing").withEnvironment("LLAMA_CLOUD_API_KEY", "");

        story.maven("extractgen:fetch", "-o")
                .fails()
                .says("fetch calls the service, and Maven is offline: run it without -o");
        story.maven("extractgen:fetch")
                .fails()
                .says("there is no API key: set the environment variable LLAMA_CLOUD_API_KEY");
        assertThat(story.files("src")).isEmpty();
    }

    @Test
    void aProjectIsNotNeeded() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, JOB))) {
            Story story = Story.of("nothing", "fetch-outside").withEnvironment("LLAMA_CLOUD_API_KEY", KEY);

            story.maven(
                            "dev.extractgen:extractgen-maven-plugin:%s:fetch".formatted(Suite.VERSION),
                            "-Dextractgen.baseUrl=" + server.url(),
                            "-Dextractgen.schemaDirectory=schemas",
                            "-Dextractgen.jobId=ext-1",
                            "-Dextractgen.name=invoice")
                    .succeeds()
                    .says("Wrote schemas/invoice.json");
        }
    }
}
