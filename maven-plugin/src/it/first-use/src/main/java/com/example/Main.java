package com.example;

import com.example.extract.Invoice;
import com.example.extract.InvoiceDecoder;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        // README: use
    }

    static void await(String jobId) {
        // README: await
    }

    static void send(HttpRequest request) throws Exception {
        // README: send
    }
}
