package dev.extractgen.maven.fetch;

import dev.extractgen.client.ApiKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the API key where keys may lie: in the environment, or as the password of a server in {@code settings.xml}. A
 * pom and a command line are no such places, because others read them.
 *
 * @param environment the environment variables
 * @param settings the user's settings
 * @param decrypter reads passwords that the user has encrypted
 */
public record KeyFinder(Map<String, String> environment, Settings settings, SettingsDecrypter decrypter) {
    /** The environment variable that holds a key. */
    static final String VARIABLE = "LLAMA_CLOUD_API_KEY";

    /**
     * Finds the key.
     *
     * @param serverId the id of the server in the settings, or null when none is named
     * @throws MojoFailureException if there is no key, or it can't be read
     */
    public ApiKey find(@Nullable String serverId) throws MojoFailureException {
        Server server = serverId == null ? null : settings.getServer(serverId);
        String key = server == null ? environment.get(VARIABLE) : password(server);
        if (key == null || key.isBlank()) {
            throw new MojoFailureException(missing(serverId, server));
        }
        try {
            return ApiKey.of(key);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private @Nullable String password(Server server) throws MojoFailureException {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        if (!result.getProblems().isEmpty()) {
            throw new MojoFailureException("the password of the server \"%s\" in settings.xml can't be decrypted: %s"
                    .formatted(
                            server.getId(),
                            result.getProblems().stream()
                                    .map(SettingsProblem::getMessage)
                                    .collect(Collectors.joining("; "))));
        }
        return result.getServer().getPassword();
    }

    private static String missing(@Nullable String serverId, @Nullable Server server) {
        if (server != null) {
            return "the server \"%s\" in settings.xml has no password, which would be the API key".formatted(serverId);
        }
        String first = "there is no API key: set the environment variable %s, or ".formatted(VARIABLE);
        return serverId == null
                ? first
                        + "make it the password of a <server> in settings.xml and name that with -Dextractgen.serverId=…"
                : first + "make it the password of a <server> with the id \"%s\" in settings.xml".formatted(serverId);
    }
}
