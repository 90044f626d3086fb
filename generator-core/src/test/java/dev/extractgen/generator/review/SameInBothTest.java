package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Schemas that are the same in both versions are read once, unless what they refer to makes them say something else.
 */
class SameInBothTest {
    private static final String INTEGER = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}";
    private static final String NUMBER = INTEGER.replace("integer", "number");
    private static final String OWN_REFERENCE =
            "{\"type\": \"object\", \"properties\": {\"b\": {\"$ref\": \"#/$defs/b\"}}, \"$defs\": {\"b\": %s}}"
                    .formatted(INTEGER);
    private static final String OTHERS_REFERENCE =
            "{\"type\": \"object\", \"properties\": {\"b\": {\"$ref\": \"a.json#/properties/a\"}}}";

    private static SchemaSource file(String path, String schema) {
        return file(path, schema, null);
    }

    private static SchemaSource file(String path, String schema, @Nullable String bindings) {
        SchemaSource source = Versions.source(schema, bindings, GeneratorOptions.DEFAULT);
        return new SchemaSource(path, source.content(), "example", null, null, source.options(), source.bindings());
    }

    private static Review review(List<SchemaSource> before, List<SchemaSource> after) {
        return Reviewer.review(
                new SchemaVersion("before", before, SchemaFiles.NONE),
                new SchemaVersion("after", after, SchemaFiles.NONE));
    }

    private static List<String> read(Review review, boolean once) {
        return review.pairs().stream()
                .filter(pair -> pair.isSame() == once)
                .map(pair -> pair.after().source().path())
                .toList();
    }

    @Test
    void whatIsTheSameIsReadOnceBesideWhatIsNot() {
        Review review = review(
                List.of(file("a.json", INTEGER), file("b.json", OWN_REFERENCE), file("c.json", INTEGER, "{}")),
                List.of(file("a.json", NUMBER), file("b.json", OWN_REFERENCE), file("c.json", INTEGER, "{}")));
        assertThat(read(review, true)).containsExactly("b.json", "c.json");
        assertThat(review.findings()).extracting(Finding::schema).containsExactly("a.json");
        assertThat(review.compared().propertiesBefore()).isEqualTo(4);
    }

    @Test
    void whatReferredSchemasSayIsComparedWhereTheyAreReferredTo() {
        Review review = review(
                List.of(file("a.json", INTEGER), file("b.json", OTHERS_REFERENCE)),
                List.of(file("a.json", NUMBER), file("b.json", OTHERS_REFERENCE)));
        assertThat(read(review, true)).isEmpty();
        assertThat(review.findings()).extracting(Finding::schema).containsExactly("a.json", "b.json");
    }

    @Test
    void theBindingsTakePartInIt() {
        String renamed = "{\"fields\": {\"/properties/a\": {\"javaName\": \"first\"}}}";
        Review review = review(List.of(file("a.json", INTEGER)), List.of(file("a.json", INTEGER, renamed)));
        assertThat(read(review, false)).containsExactly("a.json");
        assertThat(review.findings()).extracting(Finding::rule).containsExactly(Rule.COMPONENT_RENAMED);
    }

    @Test
    void aRecordThatAnotherFileMakesGiveWayIsNamedAnew() {
        Review review = review(
                List.of(file("a-b.json", INTEGER)), List.of(file("a-b.json", INTEGER), file("a_b.json", INTEGER)));
        assertThat(read(review, false)).containsExactly("a-b.json");
        Review.Pair pair = review.pairs().get(0);
        assertThat(pair.before().names().root())
                .isNotEqualTo(pair.after().names().root());
    }

    @Test
    void anOldVersionThatCanNotBeReadIsNoObstacle() {
        Review review = review(
                List.of(file("a.json", INTEGER), file("b.json", "{")),
                List.of(file("a.json", INTEGER), file("b.json", INTEGER)));
        assertThat(read(review, true)).containsExactly("a.json");
        assertThat(review.findings()).extracting(Finding::rule).containsExactly(Rule.SCHEMA_ADDED);
    }
}
