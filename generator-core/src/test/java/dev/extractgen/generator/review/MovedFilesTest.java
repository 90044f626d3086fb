package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A schema that is edited, and whose file is then moved, before either is merged. */
class MovedFilesTest {
    private static final String SCHEMA =
            "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"number\"}, \"b\": {\"type\": \"string\"}}}";
    private static final String EDITED = SCHEMA.replace("\"number\"", "\"integer\"");

    private static SchemaSource file(String path, String schema) {
        return new SchemaSource(
                path, Versions.source(schema).content(), "example", null, null, GeneratorOptions.DEFAULT);
    }

    private static List<Finding> review(SchemaSource before, SchemaSource after) {
        return Reviewer.review(
                        new SchemaVersion("before", List.of(before), SchemaFiles.NONE),
                        new SchemaVersion("after", List.of(after), SchemaFiles.NONE))
                .findings();
    }

    private static Finding edit(List<Finding> findings) {
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.NUMBER_TO_INTEGER)
                .hasSize(1);
        return findings.stream()
                .filter(finding -> finding.rule() == Rule.NUMBER_TO_INTEGER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasAcceptedStaysAccepted() {
        SchemaSource before = file("extract/invoice.json", SCHEMA);
        Finding inPlace = edit(review(before, file("extract/invoice.json", EDITED)));
        Finding moved = edit(review(before, file("extract/eu/invoice.json", EDITED)));

        assertThat(moved.fingerprint()).isEqualTo(inPlace.fingerprint());
        assertThat(moved.schema()).isEqualTo("extract/eu/invoice.json");
    }

    @Test
    void theSameEditOfAnotherFileIsAnotherFinding() {
        Finding one = edit(review(file("eu/invoice.json", SCHEMA), file("eu/invoice.json", EDITED)));
        Finding other = edit(review(file("us/invoice.json", SCHEMA), file("us/invoice.json", EDITED)));

        assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    }
}
