package dev.extractgen.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.extractgen.client.http.FakeTime;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What goes wrong between a user and the service, over real sockets; and that the key is never told. */
class FaultsTest {
    private static final String KEY = "llx-0123456789";
    private static final String COMPLETED = "{\"status\": \"COMPLETED\", \"extract_result\": {\"vendor\": \"x\"}}";

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final FakeTime time = new FakeTime();

    @Test
    void refused() throws IOException {
        String url = ScriptedServer.refusing().toString();

        CallFailedException failure = catchThrowableOfType(
                CallFailedException.class, () -> client(url).build().getResponse("ext-1"));

        assertThat(failure).hasMessage("GET %s/api/v2/extract/ext-1: the connection was refused (5 attempts)", url);
        assertKeepsTheKey(failure);
    }

    @Test
    void slow() throws IOException {
        assertCallFails(Reply.silence(), SHORT, "no answer within 0.1 s (5 attempts)");
    }

    @Test
    void slowInTheMiddle() throws IOException {
        assertCallFails(Reply.stalled(COMPLETED), SHORT, "no answer within 0.1 s (5 attempts)");
    }

    @Test
    void cutOffInTheMiddle() throws IOException {
        assertCallFails(Reply.cutOff(COMPLETED), "the connection broke: ");
    }

    @Test
    void wrongKey() throws IOException {
        assertRefused(
                Reply.json(401, "{\"detail\": \"Invalid API key\"}"),
                "status 401: Invalid API key: check the key and the base URL; a key is valid in one region only",
                "Invalid API key");
    }

    @Test
    void noSuchJob() throws IOException {
        assertRefused(
                Reply.json(404, "{\"detail\": \"Job not found\"}"),
                "status 404: Job not found: check the id, the project and the base URL; a job is known in its region "
                        + "only",
                "Job not found");
    }

    @Test
    void invalidRequest() throws IOException {
        assertRefused(
                Reply.json(
                        422,
                        "{\"detail\": [{\"loc\": [\"query\", \"project_id\"], \"msg\": \"not a UUID\", \"type\": \"x\"}]}"),
                "status 422: query/project_id: not a UUID",
                "query/project_id: not a UUID");
    }

    /** A control sequence may begin with one character as well as with two. */
    @Test
    void answerThatATerminalWouldObey() throws IOException {
        assertRefused(
                Reply.json(400, "{\"detail\": \"no\\u001b[2J such\\u009b2J\\r\\nthing\"}"),
                "status 400: no [2J such 2J thing",
                "no [2J such 2J thing");
    }

    @Test
    void tooManyRequests() throws IOException {
        assertRefused(
                Reply.json(429, "{\"detail\": \"Resources exhausted\"}", "Retry-After: 600"),
                "status 429: Resources exhausted: the service asks to wait 600 s",
                "Resources exhausted");
        assertRefused(
                Reply.json(429, "{\"detail\": \"Resources exhausted\"}"),
                "status 429: Resources exhausted: try again later",
                "Resources exhausted");
    }

    @Test
    void tooManyRequestsAndThenFine() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(429, "{}", "Retry-After: 7"), Reply.json(429, "{}"), Reply.json(200, COMPLETED))) {
            assertThat(client(server.url().toString())
                            .build()
                            .getResponse("ext-1")
                            .status())
                    .isEqualTo(JobStatus.COMPLETED);
        }
        assertThat(time.elapsed()).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @Test
    void internalErrorAndThenFine() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.of(500, "text/plain", "oops"), Reply.json(200, COMPLETED))) {
            assertThat(client(server.url().toString())
                            .build()
                            .getResponse("ext-1")
                            .status())
                    .isEqualTo(JobStatus.COMPLETED);
        }
    }

    @Test
    void internalErrorForGood() throws IOException {
        assertRefused(
                Reply.of(502, "text/html", "<html>\u001b[31mBad\ngateway</html>"),
                "status 502: <html> [31mBad gateway</html> (5 attempts)",
                "");
    }

    @Test
    void keyInTheAnswer() throws IOException {
        assertRefused(
                Reply.json(401, "{\"detail\": \"no such key: %s\"}".formatted(KEY)),
                "status 401: no such key: ***: check",
                "no such key: ***");
        assertRefused(Reply.of(403, "text/plain", "Bearer " + KEY), "status 403: Bearer ***: check", "");
        assertCallFails(
                Reply.of(200, "text/plain", "Bearer " + KEY), "the answer is not a job, but text/plain: Bearer ***");
        assertCallFails(
                Reply.json(200, "\"%s\"".formatted(KEY)), "the answer is not a job, but application/json: \"***\"");
        assertCallFails(
                Reply.of(302, "text/plain", "", "Location: http://127.0.0.1/?key=" + KEY),
                "status 302 leads on to http://127.0.0.1/?key=***, where");
    }

    @Test
    void longAnswer() throws IOException {
        assertRefused(
                Reply.of(403, "text/plain", "x".repeat(1000)),
                "status 403: " + "x".repeat(200) + "…: check the key",
                "");
        assertRefused(
                Reply.json(400, "{\"detail\": \"%s\"}".formatted("x".repeat(3000))),
                "status 400: " + "x".repeat(2000) + "…",
                "x".repeat(2000) + "…");
    }

    @Test
    void keyInPlaceOfAnAnswer() throws IOException {
        assertCallFails(
                (out, closing) -> out.write(("Bearer " + KEY + "\r\n\r\n").getBytes(UTF_8)), "the connection broke: ");
    }

    /** What is left of a key that is cut with the text around it is a part of it still. */
    @Test
    void keyInALongAnswer() throws IOException {
        String detail = "x".repeat(1990);
        assertRefused(
                Reply.json(400, "{\"detail\": \"%s %s\"}".formatted(detail, KEY)),
                "status 400: " + detail + " ***",
                detail + " ***");
        String page = "x".repeat(190);
        assertRefused(Reply.of(403, "text/plain", page + " " + KEY), "status 403: " + page + " ***: check", "");
        assertCallFails(
                Reply.of(200, "text/plain", page + " " + KEY),
                "the answer is not a job, but text/plain: " + page + " ***. Is");
        String blanks = " ".repeat(800 - KEY.length() / 2);
        assertRefused(Reply.of(403, "text/plain", "No." + blanks + KEY), "status 403: No. ***: check", "");
    }

    @Test
    void redirectToAnotherHost() throws IOException {
        try (ScriptedServer elsewhere = ScriptedServer.replying(Reply.json(200, COMPLETED));
                ScriptedServer server = ScriptedServer.replying(
                        Reply.of(307, "text/plain", "", "Location: %s/steal".formatted(elsewhere.url())))) {
            assertThatExceptionOfType(CallFailedException.class)
                    .isThrownBy(() -> client(server.url().toString()).build().getResponse("ext-1"))
                    .withMessageEndingWith(
                            "status 307 leads on to %s/steal, where the key is not sent. If the service is there, give "
                                    + "that base URL",
                            elsewhere.url());
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void twoGigabytes() throws IOException {
        for (boolean isAnnounced : new boolean[] {true, false}) {
            try (ScriptedServer server = ScriptedServer.replying(Reply.blanks(2L << 30, isAnnounced))) {
                assertThatExceptionOfType(CallFailedException.class)
                        .isThrownBy(() -> client(server.url().toString())
                                .maxBytes(1 << 20)
                                .build()
                                .getResponse("ext-1"))
                        .withMessageEndingWith(": the answer is longer than 1048576 bytes");
                assertThat(server.sentBytes()).isLessThan(64 << 20);
            }
        }
    }

    @Test
    void pageInPlaceOfAJob() throws IOException {
        assertCallFails(
                Reply.of(200, "text/html; charset=utf-8", "<!doctype html>\n<title>Sign in</title>"),
                "the answer is not a job, but text/html; charset=utf-8: <!doctype html> <title>Sign in</title>. Is the "
                        + "base URL right?");
    }

    private void assertCallFails(Reply reply, String message) throws IOException {
        assertCallFails(reply, LONG, message);
    }

    private void assertCallFails(Reply reply, Duration requestTime, String message) throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(reply)) {
            String url = server.url().toString();
            CallFailedException failure = catchThrowableOfType(
                    CallFailedException.class,
                    () -> client(url).requestTime(requestTime).build().getResponse("ext-1"));

            assertThat(failure).hasMessageStartingWith("GET %s/api/v2/extract/ext-1: %s", url, message);
            assertKeepsTheKey(failure);
        }
    }

    private void assertRefused(Reply reply, String message, String detail) throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(reply)) {
            String url = server.url().toString();
            ApiErrorException refusal = catchThrowableOfType(
                    ApiErrorException.class, () -> client(url).build().getResponse("ext-1"));

            assertThat(refusal).hasMessageStartingWith("GET %s/api/v2/extract/ext-1: %s", url, message);
            assertThat(refusal).hasMessageContaining("status %s: ", refusal.statusCode());
            assertThat(refusal.detail()).isEqualTo(detail);
            assertKeepsTheKey(refusal);
        }
    }

    private static void assertKeepsTheKey(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(KEY);
    }

    private ExtractClientBuilder client(String url) {
        return ExtractClient.builder(ApiKey.of(KEY)).baseUrl(url).time(time.time());
    }
}
