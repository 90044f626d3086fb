package dev.extractgen.client.http;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in words why there is no answer; the JDK's own exceptions often have no message at all. */
final class Failures {
    private Failures() {}

    static CallException describe(Throwable failure) {
        if (isCausedBy(failure, GeneralSecurityException.class)) {
            return new CallException(
                    "the server's certificate is not trusted: %s; Java trusts what its trust store holds, see "
                                    .formatted(message(failure))
                            + "javax.net.ssl.trustStore",
                    failure,
                    false);
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return new CallException("no connection in time", failure, true);
        }
        if (isCausedBy(failure, UnresolvedAddressException.class)) {
            return new CallException("there is no such host", failure, true);
        }
        if (failure instanceof ConnectException) {
            // What says more, such as that no route leads to the host, is in the cause.
            Throwable cause = failure.getCause();
            boolean isRefused = !(cause instanceof SocketException) || cause instanceof ConnectException;
            return new CallException(
                    isRefused ? "the connection was refused" : "no connection: " + message(failure), failure, true);
        }
        if (failure instanceof SSLException) {
            return new CallException("no secure connection: " + message(failure), failure, true);
        }
        return new CallException("the connection broke: " + message(failure), failure, true);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static String message(Throwable failure) {
        return causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
