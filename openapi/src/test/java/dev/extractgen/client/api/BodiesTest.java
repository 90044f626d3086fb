package dev.extractgen.client.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.extractgen.runtime.JobStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    @Test
    void readsHowAJobIsGoingWhateverElseItHolds() throws IOException {
        JobEnvelope job = Bodies.readJob(bytes("""
                        {"configuration": "strange", "extract_result": 7, "status": "FAILED", "usage": [],
                         "new_member": {"a": [1]}, "error_message": "Seite 3 ist leer – übersprungen"}"""));

        assertThat(job).isEqualTo(new JobEnvelope(JobStatus.FAILED, "Seite 3 ist leer – übersprungen"));
    }

    @Test
    void readsHowAJobIsGoingThoughItHoldsWhatIsVeryLong() throws IOException {
        String result =
                "{\"%s\": \"%s\", \"number\": %s}".formatted("n".repeat(60_000), "t".repeat(1000), "7".repeat(2000));

        assertThat(Bodies.readJob(bytes("{\"extract_result\": " + result + ", \"status\": \"COMPLETED\"}"))
                        .status())
                .isEqualTo(JobStatus.COMPLETED);
    }

    @Test
    void keepsAStatusThatIsNotKnown() throws IOException {
        assertThat(Bodies.readJob(bytes("{\"status\": \"PAUSED\"}")).status().value())
                .isEqualTo("PAUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "<html>",
                "{\"status\": null}",
                "{\"status\": \"RUNNING\"",
                "{\"status\": \"RUNNING\"} x",
                "{\"status\": {}}"
            })
    void refusesWhatIsNoJob(String body) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Bodies.readJob(bytes(body)));
    }

    @Test
    void readsADetailInEitherForm() {
        assertThat(Bodies.readDetail(bytes("{\"detail\": \"no such job\"}"))).contains("no such job");
        assertThat(Bodies.readDetail(bytes("""
                                {"detail": [{"loc": ["body", "data_schema", 0], "msg": "not an object", "type": "x"},
                                            {"loc": [], "msg": "too large", "type": "y", "ctx": {"max": 5}}]}"""))).contains("body/data_schema/0: not an object; too large");
    }

    @Test
    void readsADetailThatHasNeitherForm() {
        assertThat(Bodies.readDetail(bytes("{\"detail\": {\"code\": 7}}"))).contains("{\"code\":7}");
        assertThat(Bodies.readDetail(bytes("{\"detail\": [7, {\"msg\": {}}]}"))).contains("7; {\"msg\":{}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "null", "[]", "{\"detail\": null}", "{\"error\": \"x\"}"})
    void hasNoDetailWhereThereIsNone(String body) {
        assertThat(Bodies.readDetail(bytes(body))).isEmpty();
    }

    @Test
    void keepsASchemaAsItIs() throws IOException {
        String schema =
                "{\"type\":\"object\",\"properties\":{\"b\":{\"maximum\":1.10},\"a\":{\"default\":12345678901234567890}}}";

        assertThat(Bodies.writeValidation(bytes(schema))).asString(UTF_8).isEqualTo("{\"data_schema\":" + schema + "}");
        assertThat(Bodies.readValidated(bytes("{\"data_schema\":" + schema + "}")))
                .asString(UTF_8)
                .isEqualTo(schema);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
