package dev.extractgen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Java throws, with the causes that it has then. */
class FailuresTest {
    private static final String PATH = "unable to find valid certification path to requested target";

    @Test
    void tellsRefusedConnectionsFromThoseThatHaveNoWay() {
        assertThat(described(new ConnectException(), new ClosedChannelException()))
                .isEqualTo("the connection was refused");
        assertThat(described(new ConnectException("Connection refused"), new ConnectException("Connection refused")))
                .isEqualTo("the connection was refused");
        assertThat(described(new ConnectException("No route to host"), new NoRouteToHostException("No route to host")))
                .isEqualTo("no connection: No route to host");
    }

    @Test
    void saysWhatIsNotTrusted() {
        Throwable untrusted = new SSLHandshakeException(PATH);

        assertThat(described(untrusted, new CertificateException(PATH)))
                .isEqualTo("the server's certificate is not trusted: " + PATH
                        + "; Java trusts what its trust store holds, see javax.net.ssl.trustStore");
        assertThat(Failures.describe(untrusted).isTransient()).isFalse();
    }

    @Test
    void saysWhatIsNotSecure() {
        assertThat(described(new SSLException("Unsupported or unrecognized SSL message"), new IOException()))
                .isEqualTo("no secure connection: Unsupported or unrecognized SSL message");
    }

    @Test
    void saysWhenThereIsNoConnectionInTime() {
        assertThat(described(new HttpConnectTimeoutException("HTTP connect timed out"), new ConnectException()))
                .isEqualTo("no connection in time");
    }

    private static @Nullable String described(Throwable failure, Throwable cause) {
        return Failures.describe(failure.initCause(cause)).getMessage();
    }
}
