package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the service does, the files stay as they are, users are told why, and nobody is told the key. */
class FaultsTest {
    private static final String JOB =
            "{\"status\": \"COMPLETED\", \"configuration\": {\"tier\": \"agentic\", \"data_schema\": {\"type\": \"object\"}}}";
    private static final String BEFORE = "{ \"type\": \"object\" }";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("invoice.json"), BEFORE);
    }

    @Test
    void refused() throws IOException {
        assertFails(new Fetched(folder, ScriptedServer.refusing()), "the connection was refused (2 attempts)");
    }

    @Test
    void slow() throws IOException {
        assertFails(Reply.silence(), "no answer within 4.0 s (2 attempts)");
    }

    @Test
    void cutOff() throws IOException {
        assertFails(Reply.cutOff(JOB), "the connection broke: ");
    }

    @Test
    void wrongKey() throws IOException {
        assertFails(Reply.json(401, "{\"detail\": \"Invalid API key\"}"), "status 401: Invalid API key: check the key");
    }

    @Test
    void noSuchJob() throws IOException {
        assertFails(Reply.json(404, "{\"detail\": \"Job not found\"}"), "status 404: Job not found: check the id");
    }

    @Test
    void invalidRequest() throws IOException {
        assertFails(
                Reply.json(
                        422, "{\"detail\": [{\"loc\": [\"path\", \"job_id\"], \"msg\": \"no id\", \"type\": \"x\"}]}"),
                "status 422: path/job_id: no id");
    }

    @Test
    void tooManyRequestsForLong() throws IOException {
        assertFails(
                Reply.json(429, "{\"detail\": \"busy\"}", "Retry-After: 900"), "status 429: busy: the service asks");
    }

    @Test
    void tooManyRequestsForAMoment() throws Exception {
        assertFetches(Reply.json(429, "{}"), Reply.json(429, "{}", "Retry-After: 0"), Reply.json(200, JOB));
    }

    @Test
    void internalErrorAndThenFine() throws Exception {
        assertFetches(Reply.json(500, "{}"), Reply.json(200, JOB));
    }

    @Test
    void redirectToAnotherHost() throws IOException {
        try (ScriptedServer elsewhere = ScriptedServer.replying(Reply.json(200, JOB))) {
            assertFails(
                    Reply.json(302, "", "Location: " + elsewhere.url()),
                    "status 302 leads on to %s, where the key is not sent".formatted(elsewhere.url()));
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void twoGigabytes() throws IOException {
        assertFails(Reply.blanks(2L << 30, false), "the answer is longer than 1048576 bytes");
    }

    @Test
    void pageInPlaceOfAJob() throws IOException {
        assertFails(
                Reply.of(200, "text/html", "<html>Sign in</html>"),
                "is not a job, but text/html: <html>Sign in</html>");
    }

    @Test
    void aJobWithoutItsConfiguration() throws IOException {
        assertFails(
                Reply.json(200, "{\"status\": \"COMPLETED\", \"extract_result\": {}}"),
                "the service sent no configuration with job ext-1");
    }

    @Test
    void runningForever() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, "{\"status\": \"RUNNING\"}"))) {
            Fetched fetched = new Fetched(folder, server.url());
            assertFails(fetched, fetched::fetchWaiting, "job ext-1 is still RUNNING after ");
        }
    }

    @Test
    void failed() throws IOException {
        assertFails(
                Reply.json(
                        200,
                        JOB.replace("COMPLETED", "FAILED")
                                .replace("{\"status\"", "{\"error_message\": \"encrypted\", \"status\"")),
                "job ext-1 has no result: it is FAILED, and the service says: encrypted");
    }

    @Test
    void cancelled() throws IOException {
        assertFails(Reply.json(200, JOB.replace("COMPLETED", "CANCELLED")), "job ext-1 has no result: it is CANCELLED");
    }

    private void assertFails(Reply reply, String message) throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(reply)) {
            assertFails(new Fetched(folder, server.url()), message);
        }
    }

    private static void assertFails(Fetched fetched, String message) throws IOException {
        assertFails(fetched, fetched::fetchWithResponse, message);
    }

    private static void assertFails(Fetched fetched, ThrowingCallable fetch, String message) throws IOException {
        assertThat(catchThrowable(fetch)).hasMessageContaining(message).hasMessageNotContaining(Fetched.KEY);
        assertThat(fetched.files()).containsExactly("invoice.json");
        assertThat(fetched.read("invoice.json")).isEqualTo(BEFORE);
        assertThat(String.join("\n", fetched.log().lines())).doesNotContain(Fetched.KEY);
    }

    private void assertFetches(Reply... replies) throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(replies)) {
            assertThat(new Fetched(folder, server.url()).fetch().read("invoice.json"))
                    .contains("\"data_schema\"");
            assertThat(server.requests()).hasSize(replies.length);
        }
    }
}
