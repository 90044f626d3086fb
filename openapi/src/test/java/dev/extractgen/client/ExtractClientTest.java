package dev.extractgen.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.extractgen.client.http.FakeTime;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.testing.ReceivedRequest;
import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractClientTest {
    private static final String COMPLETED =
            "{\"id\": \"ext-1\", \"status\": \"COMPLETED\", \"extract_result\": {\"vendor\": \"Größe & Söhne\"}}";

    private final FakeTime time = new FakeTime();

    @Test
    void getsAJobInOneLine() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, COMPLETED))) {
            ExtractedJob<Object> job = client(server).get("ext-1", new FreeDecoder());

            assertThat(job.id()).isEqualTo("ext-1");
            assertThat(job.result()).isEqualTo(Map.of("vendor", "Größe & Söhne"));
        }
    }

    @Test
    void alwaysAsksForMetadataAndShowsTheKey() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, COMPLETED))) {
            ExtractClient client = builder(server)
                    .projectId("p-1")
                    .expand(Expansion.CONFIGURATION, Expansion.USAGE)
                    .build();
            client.getResponse("ext-1");

            ReceivedRequest request = server.requests().get(0);
            assertThat(request.target())
                    .isEqualTo("/api/v2/extract/ext-1?expand=extract_metadata&expand=configuration&expand=usage"
                            + "&project_id=p-1");
            assertThat(request.header("authorization")).isEqualTo("Bearer llx-secret");
        }
    }

    @Test
    void asksForNoProjectWhereNoneIsNamed() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, COMPLETED))) {
            builder(server).projectId("").organizationId(" ").build().getResponse("ext-1");

            assertThat(server.requests().get(0).target()).isEqualTo("/api/v2/extract/ext-1?expand=extract_metadata");
        }
    }

    @Test
    void returnsEveryByteAsItCame() throws IOException {
        String body = " \r\n" + COMPLETED.replace("\"vendor\"", "\"\\u0076endor\"") + "\n\n";
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, body))) {
            assertThat(client(server).getResponse("ext-1").body())
                    .asString(UTF_8)
                    .isEqualTo(body);
        }
    }

    @Test
    void getsAJobThatIsStillAtWork() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(running())) {
            assertThat(client(server).get("ext-1", new FreeDecoder()).status()).isEqualTo(JobStatus.RUNNING);
        }
    }

    @Test
    void limitsMayBeForever() throws IOException {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(200, COMPLETED), Reply.json(429, "{}"), running(), Reply.json(200, COMPLETED))) {
            ExtractClient client = builder(server)
                    .connectTime(forever)
                    .requestTime(forever)
                    .callTime(forever)
                    .build();
            assertThat(client.getResponse("ext-1").status()).isEqualTo(JobStatus.COMPLETED);
            assertThat(client.awaitResponse("ext-1", Waiting.atMost(forever)).status())
                    .isEqualTo(JobStatus.COMPLETED);
        }
        try (ScriptedServer server = ScriptedServer.replying(running(), Reply.json(200, COMPLETED))) {
            Waiting rarely = Waiting.atMost(Duration.ofHours(1)).pausing(forever, forever);
            assertThat(client(server).awaitResponse("ext-1", rarely).status()).isEqualTo(JobStatus.COMPLETED);
        }
    }

    @Test
    void waitsUntilAJobIsCompletedAndTellsHowItIsGoing() throws IOException {
        List<JobProgress> progress = new ArrayList<>();
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(200, "{\"status\": \"PENDING\"}"),
                running(),
                Reply.json(429, "{}", "Retry-After: 5"),
                Reply.json(200, "{\"status\": \"NEW_WORD\"}"),
                Reply.json(200, COMPLETED))) {
            ExtractedJob<Object> job = client(server)
                    .await(
                            "ext-1",
                            new FreeDecoder(),
                            Waiting.atMost(Duration.ofMinutes(5)).telling(progress::add));

            assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
        }
        assertThat(progress)
                .extracting(step -> step.status().value())
                .containsExactly("PENDING", "RUNNING", "NEW_WORD");
        assertThat(progress).extracting(JobProgress::waited).isSorted();
    }

    @Test
    void waitsLongerThanACallMayTakeWhenTheServiceAsksForIt() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(429, "{}", "Retry-After: 600"), Reply.json(200, COMPLETED))) {
            assertThat(client(server).awaitResponse("ext-1", Waiting.DEFAULT).status())
                    .isEqualTo(JobStatus.COMPLETED);
        }
        assertThat(time.elapsed()).isBetween(Duration.ofMinutes(10), Duration.ofSeconds(601));
    }

    @Test
    void asksLessAndLessOften() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(running())) {
            Waiting waiting = Waiting.atMost(Duration.ofSeconds(60));
            assertThatExceptionOfType(JobNotFinishedException.class)
                    .isThrownBy(() -> client(server).awaitResponse("ext-1", waiting))
                    .withMessage("job ext-1 is still RUNNING after 60 s; it goes on, and can be waited for again")
                    .satisfies(late -> assertThat(late.status()).isEqualTo(JobStatus.RUNNING));
        }
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(60));
        assertThat(time.pauses())
                .startsWith(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofMillis(2250))
                .hasSizeLessThan(12);
    }

    @Test
    void asksOnceWhenThereIsNoTime() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(running())) {
            assertThatExceptionOfType(JobNotFinishedException.class)
                    .isThrownBy(() -> client(server).awaitResponse("ext-1", Waiting.atMost(Duration.ZERO)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void stopsWaitingWhenItIsInterrupted() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(running())) {
            Waiting waiting =
                    Waiting.DEFAULT.telling(progress -> Thread.currentThread().interrupt());
            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> client(server).awaitResponse("ext-1", waiting))
                    .withMessage("interrupted while waiting for job ext-1");
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "CANCELLED"})
    void isLoudAboutAJobThatEndedWithoutAResult(String status) throws IOException {
        String body = "{\"status\": \"%s\", \"error_message\": \"page 3\\nis empty\"}".formatted(status);
        try (ScriptedServer server = ScriptedServer.replying(Reply.json(200, body))) {
            assertThatExceptionOfType(JobFailedException.class)
                    .isThrownBy(() -> client(server).get("ext-1", new FreeDecoder()))
                    .withMessage("job ext-1 has no result: it is %s, and the service says: page 3 is empty", status)
                    .satisfies(failed -> assertThat(failed.errorMessage()).isEqualTo("page 3\nis empty"));
            assertThatExceptionOfType(JobFailedException.class)
                    .isThrownBy(() -> client(server).await("ext-1", new FreeDecoder()));
        }
    }

    @Test
    void letsTheServiceValidateASchema() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.replying(Reply.json(200, "{\"data_schema\": {\"type\": \"object\"}}"))) {
            byte[] normalised =
                    client(server).validateSchema("{\"title\": \"Ä\", \"type\": \"object\"}".getBytes(UTF_8));

            assertThat(normalised).asString(UTF_8).isEqualTo("{\"type\":\"object\"}");
            ReceivedRequest request = server.requests().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo("/api/v2/extract/schema/validation");
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.body()).isEqualTo("{\"data_schema\":{\"title\":\"Ä\",\"type\":\"object\"}}");
        }
    }

    @Test
    void doesNotSendASchemaThatIsNoJson() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client(server).validateSchema("{".getBytes(UTF_8)))
                    .withMessageStartingWith("the schema is not JSON: ");
            assertThat(server.requests()).isEmpty();
        }
    }

    private static Reply running() {
        return Reply.json(200, "{\"status\": \"RUNNING\", \"extract_result\": null}");
    }

    private ExtractClient client(ScriptedServer server) {
        return builder(server).build();
    }

    private ExtractClientBuilder builder(ScriptedServer server) {
        return ExtractClient.builder(ApiKey.of("llx-secret"))
                .baseUrl(server.url().toString())
                .time(time.time());
    }
}
