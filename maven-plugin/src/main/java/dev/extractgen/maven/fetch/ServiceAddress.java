package dev.extractgen.maven.fetch;

import dev.extractgen.client.ExtractClientBuilder;
import dev.extractgen.client.Region;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Where the service is.
 *
 * @param url the address
 */
public record ServiceAddress(String url) {
    private static final String VARIABLE = "LLAMA_CLOUD_BASE_URL";

    /** Reads a region or an address as users give it; the environment tells when they don't. */
    public static ServiceAddress parse(@Nullable String text, Map<String, String> environment) {
        String said = text == null ? environment.getOrDefault(VARIABLE, "") : text;
        if (said.isBlank()) {
            return new ServiceAddress(Region.NA.baseUrl().toString());
        }
        return Arrays.stream(Region.values())
                .filter(region -> region.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .map(region -> new ServiceAddress(region.baseUrl().toString()))
                .orElseGet(() -> new ServiceAddress(said.strip()));
    }

    /**
     * Makes clients call this address.
     *
     * @return the address
     * @throws MojoFailureException if it is none
     */
    public URI apply(ExtractClientBuilder client) throws MojoFailureException {
        try {
            client.baseUrl(url);
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("baseUrl: %s, or is one of the regions %s"
                    .formatted(e.getMessage(), Arrays.toString(Region.values())));
        }
    }
}
