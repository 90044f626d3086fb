package dev.extractgen.maven.fetch;

import dev.extractgen.client.ExtractClientBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The proxies that Maven's settings name. */
public final class SettingsProxies extends ProxySelector {
    private static final List<java.net.Proxy> DIRECT = List.of(java.net.Proxy.NO_PROXY);

    private final List<Proxy> proxies;

    SettingsProxies(List<Proxy> proxies) {
        this.proxies = proxies;
    }

    /** Makes a client that calls an address go through the settings' proxies, if they name any. */
    public static void apply(Settings settings, SettingsDecrypter decrypter, URI address, ExtractClientBuilder client) {
        List<Proxy> active = settings.getProxies().stream()
                .filter(Proxy::isActive)
                .map(proxy -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(proxy))
                        .getProxy())
                .toList();
        if (active.isEmpty()) {
            return;
        }
        SettingsProxies proxies = new SettingsProxies(active);
        client.proxy(proxies);
        proxies.find(address)
                .filter(proxy -> proxy.getUsername() != null && proxy.getPassword() != null)
                .ifPresent(proxy -> client.proxyCredentials(proxy.getUsername(), proxy.getPassword()));
    }

    @Override
    public List<java.net.Proxy> select(URI address) {
        return find(address)
                .map(proxy -> List.of(new java.net.Proxy(
                        java.net.Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort()))))
                .orElse(DIRECT);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // Who calls is told.
    }

    /** As Maven itself does, takes the proxy for http where there is none for https. */
    private Optional<Proxy> find(URI address) {
        return byProtocol(address.getScheme())
                .or(() -> byProtocol("http"))
                .filter(proxy -> !isExempt(proxy, address.getHost()));
    }

    private Optional<Proxy> byProtocol(String protocol) {
        return proxies.stream()
                .filter(proxy -> protocol.equalsIgnoreCase(proxy.getProtocol()))
                .findFirst();
    }

    private static boolean isExempt(Proxy proxy, String host) {
        String hosts = proxy.getNonProxyHosts() == null ? "" : proxy.getNonProxyHosts();
        return Arrays.stream(hosts.split("[|,]", -1))
                .map(String::strip)
                .anyMatch(pattern -> Pattern.compile(glob(pattern), Pattern.CASE_INSENSITIVE)
                        .matcher(host)
                        .matches());
    }

    private static String glob(String pattern) {
        return Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
