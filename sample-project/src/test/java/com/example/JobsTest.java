package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.extract.Invoice;
import com.example.extract.InvoiceDecoder;
import com.sun.net.httpserver.HttpServer;
import dev.extractgen.client.ApiErrorException;
import dev.extractgen.client.ApiKey;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.runtime.ExtractedJob;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final Path SAVED = Path.of("src/test/resources/jobs");

    private final List<String> asked = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void readsSavedJobsWithoutAKey() throws IOException {
        Jobs jobs = new Jobs(Optional.empty(), Map.of("INVOICE_JOB", "ext-1"), SAVED, notes::add);

        assertEquals(
                "ext-7d1c0a52b9e94f0c8a3e6f21d",
                jobs.get("invoice", InvoiceDecoder.strict()).id());
    }

    @Test
    void getsJobsFromTheServiceWithAKey() throws IOException {
        answer(200, Files.readString(SAVED.resolve("invoice.json")).replace("ext-7d1c0a52b9e94f0c8a3e6f21d", "ext-1"));

        ExtractedJob<Invoice> job = live(Map.of("INVOICE_JOB", "ext-1")).get("invoice", InvoiceDecoder.strict());

        assertEquals("ext-1", job.id());
        assertEquals("Northwind Paper & Print Ltd.", job.result().vendor());
        assertEquals(0.998, job.result().fieldMetadata().vendor().confidence());
        assertEquals(List.of("/api/v2/extract/ext-1?expand=extract_metadata"), asked);
    }

    @Test
    void readsASavedJobThatTheServiceDoesNotKnow() throws IOException {
        answer(404, "{\"detail\": \"Job not found\"}");
        String id = "ext-7d1c0a52b9e94f0c8a3e6f21d";

        assertEquals(id, live(Map.of()).get("invoice", InvoiceDecoder.strict()).id());
        assertEquals(List.of("/api/v2/extract/" + id + "?expand=extract_metadata"), asked);
        assertEquals(1, notes.size());
    }

    @Test
    void isLoudWhenTheServiceDoesNotKnowTheJobThatWasNamed() {
        answer(404, "{\"detail\": \"Job not found\"}");
        Jobs jobs = live(Map.of("INVOICE_JOB", "ext-1"));

        assertThrows(ApiErrorException.class, () -> jobs.get("invoice", InvoiceDecoder.strict()));
    }

    private void answer(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private Jobs live(Map<String, String> environment) {
        ExtractClient client = ExtractClient.builder(ApiKey.of("llx-test"))
                .baseUrl("http://127.0.0.1:" + service.getAddress().getPort())
                .build();
        return new Jobs(Optional.of(client), environment, SAVED, notes::add);
    }
}
