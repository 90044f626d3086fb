package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.Test;

class SettingsProxiesTest {
    private static final URI SERVICE = URI.create("https://api.cloud.llamaindex.ai/x");

    @Test
    void takesTheProxyOfTheProtocol() {
        assertThat(select(SERVICE, proxy("http", 1, ""), proxy("https", 2, ""))).isEqualTo(2);
    }

    @Test
    void takesTheProxyForHttpWhereThereIsNoOther() {
        assertThat(select(SERVICE, proxy("http", 1, ""))).isEqualTo(1);
    }

    @Test
    void goesStraightToExemptHosts() {
        assertThat(select(SERVICE, proxy("http", 1, "localhost|*.LlamaIndex.ai")))
                .isZero();
        assertThat(select(SERVICE, proxy("http", 1, "localhost, api.*"))).isZero();
        assertThat(select(SERVICE, proxy("http", 1, "llamaindex.ai|api"))).isEqualTo(1);
    }

    private static int select(URI address, Proxy... proxies) {
        java.net.Proxy selected =
                new SettingsProxies(List.of(proxies)).select(address).get(0);
        return selected.address() instanceof InetSocketAddress socket ? socket.getPort() : 0;
    }

    private static Proxy proxy(String protocol, int port, String nonProxyHosts) {
        Proxy proxy = new Proxy();
        proxy.setProtocol(protocol);
        proxy.setHost("127.0.0.1");
        proxy.setPort(port);
        proxy.setNonProxyHosts(nonProxyHosts);
        return proxy;
    }
}
