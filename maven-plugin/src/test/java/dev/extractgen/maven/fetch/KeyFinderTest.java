package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.extractgen.client.ApiKey;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyFinderTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("LLAMA_CLOUD_API_KEY", "llx-environment");

    @Test
    void takesTheEnvironmentsKey() throws MojoFailureException {
        assertThat(find(ENVIRONMENT, null, "llx-server")).hasToString("***");
    }

    @Test
    void takesANamedServersKeyBeforeTheEnvironments() throws MojoFailureException {
        assertThat(find(Map.of(), "llama", "llx-server")).isNotNull();
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find(ENVIRONMENT, "llama", ""))
                .withMessage("the server \"llama\" in settings.xml has no password, which would be the API key");
    }

    @Test
    void takesTheEnvironmentsKeyWhereTheSettingsHaveNoSuchServer() throws MojoFailureException {
        assertThat(find(ENVIRONMENT, "other", "llx-server")).isNotNull();
    }

    @Test
    void saysWhereAKeyMayLie() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find(Map.of(), null, "llx-server"))
                .withMessage("there is no API key: set the environment variable LLAMA_CLOUD_API_KEY, or make it the "
                        + "password of a <server> in settings.xml and name that with -Dextractgen.serverId=…");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find(Map.of("LLAMA_CLOUD_API_KEY", " "), "other", "llx-server"))
                .withMessage("there is no API key: set the environment variable LLAMA_CLOUD_API_KEY, or make it the "
                        + "password of a <server> with the id \"other\" in settings.xml");
    }

    @Test
    void doesNotRepeatAKeyThatCannotBeOne() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find(Map.of("LLAMA_CLOUD_API_KEY", "llx secret"), null, ""))
                .withMessageContaining("characters that no key has")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }

    @Test
    void saysWhyAPasswordCannotBeDecrypted() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find(ENVIRONMENT, "llama", "{broken}"))
                .withMessage(
                        "the password of the server \"llama\" in settings.xml can't be decrypted: no master password");
    }

    private static ApiKey find(Map<String, String> environment, @Nullable String serverId, String password)
            throws MojoFailureException {
        Server server = new Server();
        server.setId("llama");
        server.setPassword(password);
        Settings settings = new Settings();
        settings.addServer(server);
        return new KeyFinder(environment, settings, new Unlocked()).find(serverId);
    }

    /** Decrypts nothing, and can't do what looks encrypted. The real thing is in a story of its own. */
    private static final class Unlocked implements SettingsDecrypter {
        @Override
        public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
            Server server = request.getServers().get(0);
            boolean isEncrypted = server.getPassword().startsWith("{");
            return new SettingsDecryptionResult() {
                @Override
                public Server getServer() {
                    return server;
                }

                @Override
                public List<Server> getServers() {
                    return List.of(server);
                }

                @Override
                public @Nullable Proxy getProxy() {
                    return null;
                }

                @Override
                public List<Proxy> getProxies() {
                    return List.of();
                }

                @Override
                public List<SettingsProblem> getProblems() {
                    return isEncrypted
                            ? List.of(new DefaultSettingsProblem(
                                    "no master password", SettingsProblem.Severity.ERROR, "", 0, 0, null))
                            : List.of();
                }
            };
        }
    }
}
