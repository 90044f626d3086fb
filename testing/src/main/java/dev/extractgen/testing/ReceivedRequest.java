package dev.extractgen.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param method the method
 * @param target what was asked for: a path with its query, or a whole address when the server is used as a proxy
 * @param headers the headers, by names without regard to case
 * @param body the body
 */
public record ReceivedRequest(String method, String target, Map<String, String> headers, String body) {

    /** Returns a header, or null. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    static ReceivedRequest read(InputStream in) throws IOException {
        String[] line = readLine(in).split(" ", -1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new ReceivedRequest(line[0], line[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the client hung up");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
