package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.extractgen.client.ApiKey;
import dev.extractgen.client.ExtractClient;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final Path FOLDER = Path.of("schemas");

    @Test
    void namesFiles() throws MojoFailureException {
        assertThat(FileName.parse("ext-1", "invoice").in(FOLDER)).isEqualTo(Path.of("schemas/invoice.json"));
        assertThat(FileName.parse("ext-1", "billing/invoice.json").in(FOLDER))
                .isEqualTo(Path.of("schemas/billing/invoice.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../invoice", "/etc/invoice", "a//b", "..", "c:invoice", "a\\b", "a/../../b", "x\u0000", "a\n\nb"
            })
    void refusesNamesThatLeadOutOfTheFolder(String name) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> FileName.parse("ext-1", name))
                .withMessageEndingWith("is no name for a schema file; it looks like invoice, or billing/invoice");
    }

    /** What such a file holds is read as what users decide about the schema beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"invoice.bindings", "billing/invoice.bindings.json"})
    void refusesNamesOfBindings(String name) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> FileName.parse("ext-1", name))
                .withMessageEndingWith(
                        "is the name of a file of bindings, and not of a schema; leave out \".bindings\"");
    }

    @Test
    void asksForAName() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> FileName.parse("ext-1", null))
                .withMessage("job ext-1 needs a name for its schema file, such as -Dextractgen.name=invoice");
    }

    @Test
    void knowsRegions() {
        assertThat(ServiceAddress.parse("eu", Map.of()).url()).isEqualTo("https://api.cloud.eu.llamaindex.ai");
        assertThat(ServiceAddress.parse(null, Map.of()).url()).isEqualTo("https://api.cloud.llamaindex.ai");
        assertThat(ServiceAddress.parse(null, Map.of("LLAMA_CLOUD_BASE_URL", "https://x"))
                        .url())
                .isEqualTo("https://x");
        assertThat(ServiceAddress.parse("https://y", Map.of("LLAMA_CLOUD_BASE_URL", "https://x"))
                        .url())
                .isEqualTo("https://y");
    }

    @Test
    void refusesOtherPlaces() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> ServiceAddress.parse("mars", Map.of()).apply(ExtractClient.builder(ApiKey.of("k"))))
                .withMessage("baseUrl: \"mars\" is not the address of the service; it looks like "
                        + "https://api.cloud.eu.llamaindex.ai, or is one of the regions [NA, EU]");
    }
}
