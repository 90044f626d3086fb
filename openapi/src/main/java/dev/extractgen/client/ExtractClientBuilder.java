package dev.extractgen.client;

import dev.extractgen.client.api.Endpoints;
import dev.extractgen.client.http.HttpCaller;
import dev.extractgen.client.http.Limits;
import dev.extractgen.client.http.Retries;
import dev.extractgen.client.http.Time;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds clients. Whatever isn't said has a default that suits most. */
public final class ExtractClientBuilder {
    private final ApiKey key;
    private URI baseUrl = Region.NA.baseUrl();
    private @Nullable String projectId;
    private @Nullable String organizationId;
    private final Set<Expansion> expansions = EnumSet.noneOf(Expansion.class);
    private Duration connectTime = Duration.ofSeconds(10);
    private Duration requestTime = Duration.ofSeconds(60);
    private Duration callTime = Duration.ofMinutes(2);
    private int maxBytes = 256 << 20;
    private Retries retries = new Retries(5, Duration.ofMillis(500), Duration.ofSeconds(30));
    private Time time = Time.SYSTEM;
    private @Nullable ProxySelector proxy;
    private @Nullable String proxyAuthorization;

    ExtractClientBuilder(ApiKey key) {
        this.key = key;
    }

    /** Calls the service in a region; North America when nothing is said. */
    public ExtractClientBuilder region(Region region) {
        this.baseUrl = region.baseUrl();
        return this;
    }

    /**
     * Calls the service at an address, such as {@code https://api.cloud.eu.llamaindex.ai}.
     *
     * @throws IllegalArgumentException if this is not an http or https address
     */
    public ExtractClientBuilder baseUrl(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw noAddress(url, e);
        }
        boolean isHttp = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        boolean hasMore = uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null;
        if (!isHttp || uri.getHost() == null || hasMore) {
            throw noAddress(url, null);
        }
        this.baseUrl = uri;
        return this;
    }

    private static IllegalArgumentException noAddress(String url, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "\"%s\" is not the address of the service; it looks like %s".formatted(url, Region.EU.baseUrl()),
                cause);
    }

    /** Looks for jobs in a project; in the key's default project when nothing is said. */
    public ExtractClientBuilder projectId(@Nullable String id) {
        this.projectId = given(id);
        return this;
    }

    /** Looks for jobs in an organization. */
    public ExtractClientBuilder organizationId(@Nullable String id) {
        this.organizationId = given(id);
        return this;
    }

    /** What nobody has set is often an empty text by the time that it is handed on. */
    private static @Nullable String given(@Nullable String id) {
        return id == null || id.isBlank() ? null : id;
    }

    /** Asks for parts of a job that are left out otherwise. */
    public ExtractClientBuilder expand(Expansion... parts) {
        expansions.addAll(List.of(parts));
        return this;
    }

    /** Gives up connecting after this time; 10 s when nothing is said. */
    public ExtractClientBuilder connectTime(Duration limit) {
        this.connectTime = Time.countable(limit);
        return this;
    }

    /** Gives up an attempt after this time, its body included; 60 s when nothing is said. */
    public ExtractClientBuilder requestTime(Duration limit) {
        this.requestTime = Time.countable(limit);
        return this;
    }

    /** Gives up a call after this time, all attempts and pauses included; 2 minutes when nothing is said. */
    public ExtractClientBuilder callTime(Duration limit) {
        this.callTime = Time.countable(limit);
        return this;
    }

    /** Gives up a job that is longer than this, in bytes; 256 MiB when nothing is said. */
    public ExtractClientBuilder maxBytes(int limit) {
        this.maxBytes = limit;
        return this;
    }

    /**
     * Tries again after failures that may pass: no connection, 408, 429 and 5xx. The pauses are random, below a limit
     * that doubles; a {@code Retry-After} of the service is honoured.
     *
     * @param maxAttempts the number of attempts, the first included; 5 when nothing is said. After a 429, which says
     *     nothing against the request, the service is asked again as long as the call has time
     * @param firstPause the limit of the first pause; 500 ms when nothing is said
     * @param maxPause the limit of all pauses; 30 s when nothing is said
     */
    public ExtractClientBuilder retries(int maxAttempts, Duration firstPause, Duration maxPause) {
        this.retries = new Retries(maxAttempts, firstPause, maxPause);
        return this;
    }

    /** Goes through proxies; through those of the JVM's system properties when nothing is said. */
    public ExtractClientBuilder proxy(ProxySelector selector) {
        this.proxy = selector;
        return this;
    }

    /**
     * Tells proxies who is calling. To a proxy for an https address, Java takes a password only when it is started with
     * {@code -Djdk.http.auth.tunneling.disabledSchemes=}.
     */
    public ExtractClientBuilder proxyCredentials(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.proxyAuthorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
        return this;
    }

    ExtractClientBuilder time(Time newTime) {
        this.time = newTime;
        return this;
    }

    /** Makes the client. */
    public ExtractClient build() {
        HttpClient.Builder http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTime);
        ProxySelector selector = proxy != null ? proxy : ProxySelector.getDefault();
        if (selector != null) {
            http.proxy(selector);
        }
        HttpCaller caller = new HttpCaller(http.build(), new Limits(requestTime, maxBytes), retries, time);
        Endpoints endpoints = new Endpoints(baseUrl, projectId, organizationId);
        Service service = new Service(caller, endpoints, key, headers(), expand(), requestTime);
        return new ExtractClient(service, time, callTime);
    }

    /**
     * Proxies are told by a header, not by an authenticator: with one, Java takes a service's 401 for a question and
     * hides the answer. What is for proxies, Java leaves out where there is none.
     */
    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", "application/json");
        headers.put("Authorization", key.authorization());
        if (proxyAuthorization != null) {
            headers.put("Proxy-Authorization", proxyAuthorization);
        }
        return headers;
    }

    private List<String> expand() {
        List<String> parts = new ArrayList<>();
        parts.add("extract_metadata");
        expansions.forEach(expansion -> parts.add(expansion.value()));
        return List.copyOf(parts);
    }
}
