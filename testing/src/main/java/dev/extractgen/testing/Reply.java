package dev.extractgen.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** What a {@link ScriptedServer} does with a request. When it returns, the connection is closed. */
@FunctionalInterface
public interface Reply {

    /**
     * Answers on a connection.
     *
     * @param out the connection
     * @param closing is counted down when the server is closed
     */
    void send(OutputStream out, CountDownLatch closing) throws IOException, InterruptedException;

    /** Answers with JSON. */
    static Reply json(int status, String body, String... headers) {
        return of(status, "application/json", body, headers);
    }

    /** Answers with a body of any type; headers as {@code Name: value}. */
    static Reply of(int status, String type, String body, String... headers) {
        byte[] bytes = message(status, type, body, headers);
        return (out, closing) -> out.write(bytes);
    }

    /** Answers with JSON and hangs up in the middle of the body. */
    static Reply cutOff(String body) {
        byte[] bytes = message(200, "application/json", body);
        return (out, closing) -> out.write(bytes, 0, bytes.length - body.length() / 2);
    }

    /** Says nothing, but stays on the line. */
    static Reply silence() {
        return (out, closing) -> closing.await();
    }

    /** Begins to answer with JSON, and stops in the middle of the body without hanging up. */
    static Reply stalled(String body) {
        byte[] bytes = message(200, "application/json", body);
        return (out, closing) -> {
            out.write(bytes, 0, bytes.length - body.length() / 2);
            out.flush();
            closing.await();
        };
    }

    /** Answers with blanks, as many as it is told, with or without saying so before. */
    static Reply blanks(long length, boolean isAnnounced) {
        String announced = isAnnounced ? "Content-Length: " + length + "\r\n" : "";
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) ' ');
        return (out, closing) -> {
            out.write((head + announced + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            for (long sent = 0; sent < length; sent += block.length) {
                out.write(block, 0, (int) Math.min(block.length, length - sent));
            }
        };
    }

    private static byte[] message(int status, String type, String body, String... headers) {
        String more = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String head = "HTTP/1.1 " + status + " Said\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + more + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
