package dev.extractgen.generator.review.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not replayed is said. */
class SavedResultsTest {
    @TempDir
    private Path folder;

    private SavedResults read(List<String> schemas, String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "{}");
        }
        return new SavedResults(folder, schemas, false);
    }

    private static List<String> of(SavedResults results, String schema) {
        return results.bySchema().getOrDefault(schema, List.of()).stream()
                .map(SavedResult::path)
                .toList();
    }

    @Test
    void theLongestNameCounts() throws IOException {
        SavedResults results = read(
                List.of("s/invoice.json", "s/invoice-line.schema.json"),
                "invoice-line-1.json",
                "invoice/1.json",
                "2.JSON");
        assertThat(of(results, "s/invoice.json")).containsExactly("invoice/1.json");
        assertThat(of(results, "s/invoice-line.schema.json")).containsExactly("invoice-line-1.json");
        assertThat(read(List.of("s/invoice-line.schema.json", "s/invoice.json"))
                        .bySchema()
                        .keySet())
                .containsExactlyInAnyOrder("s/invoice.json", "s/invoice-line.schema.json");
        assertThat(results.notes())
                .containsExactly(
                        "Not replayed: 2.JSON. A file or its folder is named after one of these schemas, as invoice-1.json"
                                + " and invoice/1.json are after invoice.json, and a/invoice-1.json after a/invoice.json");
    }

    @Test
    void theFolderTellsSchemasOfTheSameNameApart() throws IOException {
        SavedResults results =
                read(List.of("s/a/invoice.json", "s/b/invoice.json"), "b/invoice-1.json", "invoice-2.json");
        assertThat(of(results, "s/b/invoice.json")).containsExactly("b/invoice-1.json");
        assertThat(of(results, "s/a/invoice.json")).isEmpty();
        assertThat(results.notes()).singleElement().asString().contains("invoice-2.json");
    }

    @Test
    void listsAreNotReplayed() throws IOException {
        SavedResults results = read(List.of("s/invoice.json"), "a.jsonl", "b.ndjson", "1.json", "README.md");
        assertThat(of(results, "s/invoice.json")).containsExactly("1.json");
        assertThat(results.notes())
                .containsExactly("Not replayed: a.jsonl, b.ndjson. Put each result of a list into a file of its own");
    }

    @Test
    void resultsOfOtherModulesAreNotThoseOfTheOnlySchema() throws IOException {
        read(List.of("s/invoice.json"), "invoice-1.json", "order-1.json");
        SavedResults shared = new SavedResults(folder, List.of("s/invoice.json"), true);
        assertThat(of(shared, "s/invoice.json")).containsExactly("invoice-1.json");
        assertThat(shared.notes()).singleElement().asString().contains("order-1.json");
    }

    @Test
    void anEmptyFolderIsNotTakenForAGoodOne() throws IOException {
        assertThat(read(List.of("s/invoice.json")).notes()).containsExactly("There are no saved results in " + folder);
    }

    @Test
    void aFolderMayBeReachedByALink() throws IOException {
        Path results = Files.createDirectories(folder.resolve("results"));
        Files.writeString(results.resolve("1.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link"), results);
        assertThat(of(new SavedResults(link, List.of("s/invoice.json"), false), "s/invoice.json"))
                .containsExactly("1.json");
    }

    @Test
    void linksInTheFolderAreFollowed() throws IOException {
        Path results = Files.createDirectories(folder.resolve("results"));
        Path march = Files.createDirectories(folder.resolve("march"));
        Files.writeString(march.resolve("1.json"), "{}");
        Files.createSymbolicLink(results.resolve("invoice"), march);
        Files.createSymbolicLink(march.resolve("self"), results);
        Files.createSymbolicLink(results.resolve("gone.json"), Path.of("nowhere"));
        assertThat(of(new SavedResults(results, List.of("s/invoice.json"), false), "s/invoice.json"))
                .containsExactly("invoice/1.json");
    }
}
