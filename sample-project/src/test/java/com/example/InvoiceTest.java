package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.extract.Invoice;
import com.example.extract.InvoiceDecoder;
import com.example.extract.PriceRow;
import com.example.extract.PriceRowDecoder;
import com.example.extract.StatementPageDecoder;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.ExtractedField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final Path JOBS = Path.of("src/test/resources/jobs");

    @Test
    void readsValuesAndTheirProof() throws IOException {
        Invoice invoice = InvoiceDecoder.strict().decode(JOBS.resolve("invoice.json")).result();

        assertEquals("Northwind Paper & Print Ltd.", invoice.vendor());
        assertEquals(LocalDate.of(2026, 9, 4), invoice.issuedOn());
        assertEquals(Invoice.Currency.EUR, invoice.currency());
        assertNull(invoice.shipTo());
        assertEquals(0.998, invoice.fieldMetadata().vendor().confidence());

        Invoice.Item toner = invoice.items().get(1);
        assertEquals(new BigDecimal("64.90"), toner.amount());
        assertEquals(2, toner.fieldMetadata().amount().citations().get(0).page());
    }

    @Test
    void findsWhatAPersonShouldLookAt() throws IOException {
        Invoice invoice = InvoiceDecoder.strict().decode(JOBS.resolve("invoice.json")).result();

        List<String> doubtful = invoice.extractedFields()
                .filter(field -> field.metadata().confidence() != null && field.metadata().confidence() < 0.9)
                .map(ExtractedField::pointer)
                .toList();

        assertEquals(List.of("/issued_on", "/items/1/quantity", "/total"), doubtful);
    }

    @Test
    void knowsThePageOfEachResult() throws IOException {
        var job = StatementPageDecoder.strict().decode(JOBS.resolve("statement-page.json"));

        assertEquals(List.of(1, 2), job.resultPages());
        assertEquals(new BigDecimal("5127.41"), job.results().get(1).closingBalance());
    }

    @Test
    void refusesWhatDoesNotFitUnlessAskedToBeLenient() throws IOException {
        Path prices = JOBS.resolve("price-row.json");
        DecodeException refused =
                assertThrows(DecodeException.class, () -> PriceRowDecoder.strict().decode(prices));
        assertEquals(2, refused.problems().size());

        List<PriceRow> rows = PriceRowDecoder.lenient().decode(prices).results();
        assertNull(rows.get(1).unitPrice());
        assertEquals("Copy paper 80 g", rows.get(2).article());
    }
}
