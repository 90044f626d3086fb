package dev.extractgen.client.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpCallerTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 1 << 20);
    private static final Retries RETRIES = new Retries(3, Duration.ofSeconds(1), Duration.ofSeconds(8));

    private final FakeTime time = new FakeTime();

    @Test
    void triesAgainAfterWhatMayPass() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(408, "{}"), Reply.cutOff("{\"a\": 1}"), Reply.json(200, "{\"a\": 1}"))) {
            Answer answer = call(server.url(), LIMITS);

            assertThat(answer.body()).asString(UTF_8).isEqualTo("{\"a\": 1}");
            assertThat(answer.attempts()).isEqualTo(3);
        }
        assertThat(time.pauses()).hasSize(2);
        assertThat(time.elapsed()).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void returnsTheLastRefusalWhenItHasTriedEnough() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(503, "{}"))) {
            assertThat(call(server.url(), LIMITS).status()).isEqualTo(503);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void doesNotRepeatWhatIsRefusedForGood() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(404, "{}"))) {
            assertThat(call(server.url(), LIMITS).status()).isEqualTo(404);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(429, "{}", "Retry-After: 40"),
                Reply.json(503, "{}", "Retry-After: Fri, 11 Sep 2026 08:01:00 GMT"),
                Reply.json(200, "{}"))) {
            assertThat(call(server.url(), LIMITS).status()).isEqualTo(200);
        }
        assertThat(time.elapsed()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(62));
    }

    @Test
    void doesNotWaitWhenTheServerAsksForMoreTimeThanThereIs() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(429, "{}", "Retry-After: 3600"))) {
            assertThat(call(server.url(), LIMITS).status()).isEqualTo(429);
            assertThat(server.requests()).hasSize(1);
        }
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void asksAServerThatIsBusyAsLongAsThereIsTime() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(429, "{}"))) {
            assertThat(call(server.url(), LIMITS).status()).isEqualTo(429);
            assertThat(server.requests()).hasSizeGreaterThan(10);
        }
        assertThat(time.elapsed()).isBetween(LONG.minusSeconds(8), LONG);
    }

    @Test
    void doesNotTryAgainWhenTheTimeIsUp() throws Exception {
        Retries often = new Retries(1000, Duration.ofSeconds(1), Duration.ofSeconds(8));
        HttpCaller caller = new HttpCaller(HttpClient.newHttpClient(), LIMITS, often, time.time());
        HttpRequest request = HttpRequest.newBuilder(ScriptedServer.refusing()).build();

        assertThatExceptionOfType(CallException.class)
                .isThrownBy(() -> caller.call(request, LONG))
                .withMessageStartingWith("the connection was refused");
        assertThat(time.elapsed()).isBetween(LONG.minusSeconds(8), LONG);
    }

    @Test
    void saysWhenNobodyListens() throws Exception {
        URI url = ScriptedServer.refusing();

        assertThatExceptionOfType(CallException.class)
                .isThrownBy(() -> call(url, LIMITS))
                .withMessage("the connection was refused (3 attempts)");
    }

    @Test
    void saysWhenThereIsNoSuchHost() {
        assertThatExceptionOfType(CallException.class)
                .isThrownBy(() -> call(URI.create("http://no-such-host.invalid"), LIMITS))
                .withMessage("there is no such host (3 attempts)");
    }

    @Test
    void givesUpOnAServerThatSaysNothing() throws Exception {
        assertGivesUp(Reply.silence());
    }

    @Test
    void givesUpOnAServerThatStopsInTheMiddle() throws Exception {
        assertGivesUp(Reply.stalled("{\"a\": [1, 2, 3]}"));
    }

    private void assertGivesUp(Reply reply) throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(reply)) {
            assertThatExceptionOfType(CallException.class)
                    .isThrownBy(() -> call(server.url(), new Limits(Duration.ofMillis(150), 1 << 20)))
                    .withMessage("no answer within 0.15 s (3 attempts)");
        }
    }

    @Test
    void saysWhenAnAnswerIsCutOff() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.cutOff("{\"a\": [1, 2, 3]}"))) {
            assertThatExceptionOfType(CallException.class)
                    .isThrownBy(() -> call(server.url(), LIMITS))
                    .withMessageStartingWith("the connection broke: ")
                    .withMessageEndingWith(" (3 attempts)");
        }
    }

    @Test
    void hangsUpOnAnAnswerThatNeverEnds() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.blanks(2L << 30, false))) {
            assertThatExceptionOfType(CallException.class)
                    .isThrownBy(() -> call(server.url(), LIMITS))
                    .withMessage("the answer is longer than 1048576 bytes");
            assertThat(server.requests()).hasSize(1);
            server.awaitReplies();
            assertThat(server.sentBytes()).isLessThan(64 << 20);
        }
    }

    @Test
    void doesNotReadAnAnswerThatIsAnnouncedAsTooLong() throws Exception {
        Limits limits = new Limits(LIMITS.requestTime(), 256 << 20);
        try (ScriptedServer server = ScriptedServer.replying(Reply.blanks(2L << 30, true))) {
            assertThatExceptionOfType(CallException.class)
                    .isThrownBy(() -> call(server.url(), limits))
                    .withMessage("the answer is longer than 268435456 bytes");
            server.awaitReplies();
            assertThat(server.sentBytes()).isLessThan(64 << 20);
        }
    }

    @Test
    void readsTheBeginningOfALongRefusal() throws Exception {
        String body = "x".repeat(3 << 20);
        try (ScriptedServer server = ScriptedServer.replying(Reply.of(403, "text/plain", body))) {
            Answer answer = call(server.url(), LIMITS);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).hasSize(1 << 20);
        }
    }

    @Test
    void isInterruptible() throws Exception {
        try (ScriptedServer server = ScriptedServer.replying(Reply.silence())) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> call(server.url(), LIMITS));
        }
    }

    @Test
    void refusesAClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> new HttpCaller(following, LIMITS, RETRIES, time.time()));
    }

    private Answer call(URI url, Limits limits) throws CallException, InterruptedException {
        HttpCaller caller = new HttpCaller(HttpClient.newHttpClient(), limits, RETRIES, time.time());
        return caller.call(HttpRequest.newBuilder(url).build(), LONG);
    }
}
