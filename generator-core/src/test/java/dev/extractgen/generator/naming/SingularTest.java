package dev.extractgen.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what an element of a list is called, of which the generated types have their names. */
final class SingularTest {
    @ParameterizedTest
    @CsvSource({
        "LineItems, LineItem",
        "Categories, Category",
        "Boxes, Box",
        "Addresses, Address",
        "Branches, Branch",
        "Invoices, Invoice",
        "Clauses, Clause",
        "Purchases, Purchase",
        "Series, SeriesItem",
        "Data, DataItem"
    })
    void anEndingTells(String list, String element) {
        assertThat(Singular.of(list)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource({
        "Movies, Movie",
        "BrowserCookies, BrowserCookie",
        "OrderStatuses, OrderStatus",
        "Bonuses, Bonus",
        "Aliases, Alias",
        "Diagnoses, Diagnosis",
        "BloodAnalyses, BloodAnalysis",
        "Matrices, Matrix",
        "Caches, Cache",
        "Staffpeople, Staffperson"
    })
    void wordsThatEndAlikeAreKnown(String list, String element) {
        assertThat(Singular.of(list)).isEqualTo(element);
    }
}
