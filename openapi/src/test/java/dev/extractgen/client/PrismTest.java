package dev.extractgen.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.testing.NpmTools;
import dev.extractgen.testing.NpmTools.MissingException;
import dev.extractgen.testing.Prism;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The client against a server that nobody here wrote: it knows the service only from {@code extract.yaml}. */
class PrismTest {
    private static @Nullable Prism prism;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try {
            prism = Prism.mock(NpmTools.install(), Path.of("extract.yaml").toAbsolutePath());
        } catch (MissingException e) {
            abort("there is no mock server: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() {
        if (prism != null) {
            prism.close();
        }
    }

    @Test
    void getsAJob() {
        ExtractedJob<Object> job = builder()
                .expand(Expansion.CONFIGURATION, Expansion.METADATA, Expansion.USAGE)
                .projectId("6f0d2a3e-7c1b-4e58-9a40-1b2c3d4e5f60")
                .build()
                .await("ext-7c0d5f1a9b3e4c28", new FreeDecoder());

        assertThat(job.id()).isEqualTo("ext-7c0d5f1a9b3e4c28");
        assertThat(job.result()).asString().contains("Quayside Chandlery");
        assertThat(job.configuration()).containsEntry("tier", "agentic");
    }

    @Test
    void hearsWhatIsWrongWithARequest() {
        ExtractClient client = builder().projectId("not-a-uuid").build();

        assertThatExceptionOfType(ApiErrorException.class)
                .isThrownBy(() -> client.getResponse("ext-1"))
                .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(422));
    }

    @Test
    void letsASchemaBeValidated() {
        byte[] schema = "{\"type\": \"object\", \"properties\": {}}".getBytes(UTF_8);

        assertThat(builder().build().validateSchema(schema)).asString(UTF_8).startsWith("{\"type\":\"object\"");
    }

    private static ExtractClientBuilder builder() {
        if (prism == null) {
            throw new IllegalStateException("Prism was not started");
        }
        return ExtractClient.builder(ApiKey.of("llx-1")).baseUrl(prism.url().toString());
    }
}
