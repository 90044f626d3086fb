package dev.extractgen.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {
    private final Endpoints endpoints = new Endpoints(URI.create("https://example.org"), null, null);

    @Test
    void asksForEachPart() {
        assertThat(endpoints.job("ext-1", List.of("extract_metadata", "configuration")))
                .hasToString("https://example.org/api/v2/extract/ext-1?expand=extract_metadata&expand=configuration");
    }

    @Test
    void looksInAProjectOfAnOrganization() {
        assertThat(new Endpoints(URI.create("https://example.org/llama/"), "p-1", "o 1").job("ext-1", List.of()))
                .hasToString("https://example.org/llama/api/v2/extract/ext-1?organization_id=o%201&project_id=p-1");
    }

    @Test
    void cannotBeLedElsewhereByAnId() {
        assertThat(endpoints.job("../schema?x=1#/é", List.of()).getRawPath())
                .isEqualTo("/api/v2/extract/..%2Fschema%3Fx%3D1%23%2F%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void refusesWhatIsNoId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoints.job(id, List.of()))
                .withMessageContaining("is not the id of a job");
    }
}
