package dev.extractgen.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prism, which answers as an OpenAPI document says, and refuses what the document doesn't have. */
public final class Prism implements AutoCloseable {
    private final Process process;
    private final URI url;

    private Prism(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Starts Prism, and returns when it listens. */
    public static Prism mock(NpmTools tools, Path document) throws IOException {
        URI url = ScriptedServer.refusing();
        Process process = tools.tool(
                        "prism",
                        "mock",
                        "--errors",
                        "--host",
                        url.getHost(),
                        "--port",
                        String.valueOf(url.getPort()),
                        document.toString())
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Prism is listening")) {
                drain(output);
                return new Prism(process, url);
            }
        }
        throw new IOException("Prism does not start:\n" + said);
    }

    /** Returns where Prism listens. */
    public URI url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Reads on, or Prism would wait for us when the pipe is full. */
    private static void drain(BufferedReader output) {
        Thread thread = new Thread(() -> output.lines().forEach(line -> {}), "Prism's output");
        thread.setDaemon(true);
        thread.start();
    }
}
