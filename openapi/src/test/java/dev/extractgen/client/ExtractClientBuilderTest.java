package dev.extractgen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.extractgen.testing.Reply;
import dev.extractgen.testing.ScriptedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractClientBuilderTest {
    private static final String COMPLETED = "{\"status\": \"COMPLETED\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "llx-\nX", "llx 1", "llx-é"})
    void refusesWhatIsNoKeyWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of(text))
                .withMessage("the API key is empty, or has characters that no key has, such as blanks and line breaks");
    }

    @Test
    void masksTheKey() {
        assertThat(ApiKey.of(" llx-1\n")).hasToString("***");
        assertThat(ApiKey.of("llx-0123").mask("the key llx-0123")).isEqualTo("the key ***");
        assertThat(ApiKey.of("key").mask("the key")).isEqualTo("the key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.cloud.llamaindex.ai",
                "ftp://x",
                "https://",
                "https://u:p@x",
                "https://x?y",
                "https://x/#/y",
                "https:x"
            })
    void refusesWhatIsNoAddress(String url) {
        ExtractClientBuilder builder = ExtractClient.builder(ApiKey.of("llx-1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.baseUrl(url))
                .withMessageEndingWith(
                        "is not the address of the service; it looks like " + "https://api.cloud.eu.llamaindex.ai");
    }

    @Test
    void refusesLimitsThatLeaveNoTime() {
        ExtractClientBuilder builder = ExtractClient.builder(ApiKey.of("llx-1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.requestTime(Duration.ZERO).build());
        assertThatIllegalArgumentException().isThrownBy(() -> builder.retries(0, Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waiting.DEFAULT.pausing(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void goesThroughAProxy() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.replying(Reply.json(200, COMPLETED))) {
            through(proxy).build().getResponse("ext-1");

            assertThat(proxy.requests().get(0).target())
                    .isEqualTo("http://service.invalid/api/v2/extract/ext-1?expand=extract_metadata");
        }
    }

    @Test
    void tellsAProxyWhoIsCalling() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.replying(Reply.json(200, COMPLETED))) {
            through(proxy).proxyCredentials("me", "sesame").build().getResponse("ext-1");

            assertThat(proxy.requests().get(0).header("Proxy-Authorization")).isEqualTo("Basic bWU6c2VzYW1l");
        }
    }

    @Test
    void doesNotTellTheServiceWhatIsForTheProxy() throws IOException {
        try (ScriptedServer server = ScriptedServer.replying(
                Reply.json(401, "{\"detail\": \"no\"}", "WWW-Authenticate: Basic realm=\"s\""))) {
            ExtractClient client = ExtractClient.builder(ApiKey.of("llx-1"))
                    .baseUrl(server.url().toString())
                    .proxyCredentials("me", "sesame")
                    .build();

            assertThatExceptionOfType(ApiErrorException.class).isThrownBy(() -> client.getResponse("ext-1"));
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.header("Proxy-Authorization")).isNull());
        }
    }

    @Test
    void saysWhatToDoWhenAProxyRefuses() throws IOException {
        try (ScriptedServer proxy =
                ScriptedServer.replying(Reply.of(407, "text/plain", "", "Proxy-Authenticate: Basic realm=\"p\""))) {
            ExtractClient client =
                    through(proxy).baseUrl("https://service.invalid").build();

            assertThatExceptionOfType(ApiErrorException.class)
                    .isThrownBy(() -> client.getResponse("ext-1"))
                    .withMessageContaining("-Djdk.http.auth.tunneling.disabledSchemes=");
        }
    }

    private static ExtractClientBuilder through(ScriptedServer proxy) {
        InetSocketAddress address =
                new InetSocketAddress(proxy.url().getHost(), proxy.url().getPort());
        return ExtractClient.builder(ApiKey.of("llx-1"))
                .baseUrl("http://service.invalid")
                .proxy(ProxySelector.of(address));
    }
}
