package dev.extractgen.generator.review.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Versions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compatibility is measured on results that were saved. */
class ReplayTest {
    private static final String OLD =
            "{\"type\": \"object\", \"properties\": {\"vendor\": {\"type\": \"string\"}, \"due\": {\"type\": \"string\"}}}";
    private static final String NEW =
            "{\"type\": \"object\", \"properties\": {\"seller\": {\"type\": \"string\"}, \"due\": {\"type\": \"string\", \"format\": \"date\"}}}";
    private static final List<SavedResult> RESULTS = List.of(
            result(
                    "1.json",
                    "{\"status\": \"COMPLETED\", \"extract_result\": {\"vendor\": \"ACME\", \"due\": \"2026-01-31\"}, \"extract_metadata\": {\"field_metadata\": {\"document_metadata\": {\"vendor\": {\"confidence\": 0.75}}}}}"),
            result("2.json", "{\"vendor\": \"ACME\", \"due\": \"tomorrow\"}"),
            result("3.json", "{\"vendor\": null}"),
            result("4.json", "no JSON"));

    private static SavedResult result(String path, String json) {
        return new SavedResult(path, () -> json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsWhatBindsTurnsNullAndFails() throws Exception {
        SchemaReplay replay = replay(null);
        assertThat(replay.results()).isEqualTo(3);
        assertThat(replay.unreadable()).containsExactly("4.json");
        assertThat(replay.refusedBefore()).isEmpty();
        assertThat(replay.refusedAfter()).containsExactly("2.json");
        assertThat(field(replay, "vendor").before()).isEqualTo(new FieldCounts(2, 1, 0, List.of(0.75)));
        assertThat(field(replay, "seller").after()).isEqualTo(new FieldCounts(0, 3, 0, List.of()));
        assertThat(field(replay, "due").before()).isEqualTo(new FieldCounts(2, 1, 0, List.of()));
        assertThat(field(replay, "due").after()).isEqualTo(new FieldCounts(1, 1, 1, List.of()));
    }

    @Test
    void jobsWithoutAResultAreNotAmongTheResults() throws Exception {
        List<SavedResult> jobs = List.of(
                result("1.json", "{\"id\": \"a\", \"status\": \"ERROR\", \"error_message\": \"no\"}"),
                result(
                        "2.json",
                        "{\"id\": \"a\", \"status\": \"COMPLETED\", \"extract_result\": {\"vendor\": \"ACME\"}}"),
                result(
                        "3.json",
                        "{\"id\": \"a\", \"status\": \"COMPLETED\", \"extract_result\": [{}, {\"vendor\": 1}]}"),
                result("4.json", "{\"id\": \"a\", \"status\": \"COMPLETED\", \"extract_result\": \"ACME\"}"));
        NamedSchema schema = Versions.read(Versions.source(OLD)).get(0);
        SchemaReplay replay = new Replay().run(schema, schema, jobs);
        assertThat(replay.results()).isEqualTo(3);
        assertThat(replay.withoutResult()).containsExactly("1.json");
        assertThat(replay.refusedAfter()).containsExactly("3.json", "4.json");
        assertThat(field(replay, "vendor").after()).isEqualTo(new FieldCounts(1, 1, 1, List.of()));
    }

    /** Invoices have a status as jobs have, and results are saved without their jobs. */
    @Test
    void aResultIsNoJobForHavingAStatus() throws Exception {
        String schema =
                "{\"type\": \"object\", \"properties\": {\"status\": {\"type\": \"string\"}, \"%s\": {\"type\": \"object\"}}}";
        List<SavedResult> saved = List.of(
                result("1.json", "{\"status\": \"paid\"}"),
                result("2.json", "{\"status\": 5, \"data\": {}}"),
                result("3.json", "{\"id\": \"a\", \"status\": \"ERROR\"}"),
                result(
                        "4.json",
                        "{\"id\": \"a\", \"status\": \"COMPLETED\", \"extract_result\": {\"status\": \"open\"}}"));
        SchemaReplay replay = new Replay()
                .run(
                        Versions.read(Versions.source(schema.formatted("data"))).get(0),
                        Versions.read(Versions.source(schema.formatted("info"))).get(0),
                        saved);
        assertThat(replay.withoutResult()).containsExactly("3.json");
        assertThat(replay.refusedBefore()).containsExactly("2.json");
        assertThat(replay.refusedAfter()).containsExactly("2.json");
        assertThat(field(replay, "status").after()).isEqualTo(new FieldCounts(2, 0, 1, List.of()));
    }

    @Test
    void listsOfResultsAreReadPageByPage() throws Exception {
        List<SavedResult> saved = List.of(
                result("1.json", "[{\"vendor\": \"ACME\"}, {\"vendor\": null}]"),
                result("2.json", "[{\"vendor\": \"ACME\"}, {\"vendor\": 1}]"),
                result("3.json", "[]"),
                result("4.json", "[1]"),
                result("5.json", "\"ACME\""));
        NamedSchema schema = Versions.read(Versions.source(OLD)).get(0);
        SchemaReplay replay = new Replay().run(schema, schema, saved);
        assertThat(replay.refusedAfter()).containsExactly("2.json", "4.json", "5.json");
        assertThat(replay.withoutResult()).containsExactly("3.json");
        assertThat(field(replay, "vendor").after()).isEqualTo(new FieldCounts(2, 1, 1, List.of()));
    }

    @Test
    void elementsThatFailAreNotAmongThoseThatAreNull() throws Exception {
        String schema =
                "{\"type\": \"object\", \"properties\": {\"tags\": {\"type\": \"array\", \"items\": {\"type\": [\"string\", \"null\"]}}}}";
        NamedSchema version = Versions.read(Versions.source(schema)).get(0);
        SchemaReplay replay =
                new Replay().run(version, version, List.of(result("1.json", "{\"tags\": [null, null, 5, \"new\"]}")));
        assertThat(field(replay, "tags[]").after()).isEqualTo(new FieldCounts(1, 2, 1, List.of()));
    }

    @Test
    void yearsAreNoPlacesInLists() throws Exception {
        String years =
                "{\"type\": \"object\", \"properties\": {\"2024\": {\"type\": \"string\"}, \"2025\": {\"type\": \"string\"}}}";
        NamedSchema schema = Versions.read(Versions.source(years)).get(0);
        SchemaReplay replay = new Replay()
                .run(
                        schema,
                        schema,
                        List.of(
                                result("1.json", "{\"2024\": \"a\"}"),
                                result("2.json", "{\"status\": \"COMPLETED\", \"extract_result\": {\"2025\": 5}}")));
        assertThat(field(replay, "2024").after()).isEqualTo(new FieldCounts(1, 1, 0, List.of()));
        assertThat(field(replay, "2025").after()).isEqualTo(new FieldCounts(0, 1, 1, List.of()));
    }

    @Test
    void aListMayBeTheResultOfADocument() throws Exception {
        NamedSchema schema = Versions.read(Versions.source("{\"type\": \"array\", \"items\": %s}".formatted(OLD)))
                .get(0);
        SchemaReplay replay = new Replay()
                .run(schema, schema, List.of(result("1.json", "[{\"vendor\": \"ACME\"}, {\"vendor\": 1}]")));
        assertThat(field(replay, "[].vendor").after()).isEqualTo(new FieldCounts(1, 0, 1, List.of()));
    }

    @Test
    void readsRenamedPropertiesByTheirAliases() throws Exception {
        SchemaReplay replay = replay("{\"fields\": {\"/properties/seller\": {\"aliases\": [\"vendor\"]}}}");
        assertThat(field(replay, "seller").after().bound()).isEqualTo(2);
        assertThat(field(replay, "seller").after().confidences()).containsExactly(0.75);
    }

    @Test
    void needsNoClassesOfTheUsers() throws Exception {
        AnnotationText annotation = new AnnotationText("com.example.Audited", "");
        RecordOptions records =
                new RecordOptions(Set.of(), Visibility.PACKAGE, true, List.of(annotation), List.of(annotation));
        SchemaReplay replay = replay(
                "{\"fields\": {\"/properties/seller\": {\"javaType\": \"com.example.Party\", \"aliases\": [\"vendor\"],"
                        + " \"annotations\": [\"@com.example.Audited\"]}}}",
                new GeneratorOptions(TypeOptions.DEFAULT, GeneratorOptions.UnknownMembers.REPORT, records));
        assertThat(field(replay, "seller").after().bound()).isEqualTo(2);
        assertThat(field(replay, "due").after()).isEqualTo(new FieldCounts(1, 1, 1, List.of()));
    }

    private static SchemaReplay replay(@Nullable String bindings) throws Exception {
        return replay(bindings, GeneratorOptions.DEFAULT);
    }

    private static SchemaReplay replay(@Nullable String bindings, GeneratorOptions options) throws Exception {
        NamedSchema before = Versions.read(Versions.source(OLD)).get(0);
        NamedSchema after =
                Versions.read(Versions.source(NEW, bindings, options)).get(0);
        return new Replay().run(before, after, RESULTS);
    }

    private static FieldReplay field(SchemaReplay replay, String name) {
        return replay.fields().stream()
                .filter(field -> field.field().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
