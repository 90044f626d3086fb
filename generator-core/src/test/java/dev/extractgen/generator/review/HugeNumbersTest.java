package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that no Java type holds, or that would fill the memory if they were written out, may stand in schemas. */
class HugeNumbersTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "listed": {"enum": [1, %1$s]},
              "constant": {"const": %1$s},
              "number": {"type": "number", "default": %1$s, "examples": [%1$s], "maximum": %1$s},
              "text": {"type": "string", "minLength": %1$s, "maxLength": %1$s, "pattern": "^a+$"},
              "texts": {"type": "array", "minItems": %1$s, "items": {"type": "string"}}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e1000000000", "-1e-1000000000", "100e2147483647"})
    @Timeout(60)
    void areComparedAsTheyAreWritten(String number) {
        String before = SCHEMA.formatted(number);
        assertThat(review(before, SCHEMA.formatted(number))).isEmpty();
        assertThat(review(before, before.replace("\"string\"", "\"string\", \"format\": \"date\"")))
                .extracting(Finding::subject)
                .contains("text", "texts[]");
        assertThat(review(before, SCHEMA.formatted("2")))
                .extracting(Finding::subject)
                .contains("listed", "constant");
        assertThat(review(SCHEMA.formatted("2"), before))
                .extracting(Finding::subject)
                .contains("listed", "constant");
    }

    private static List<Finding> review(String before, String after) {
        return Reviewer.review(version("before", before), version("after", after))
                .findings();
    }

    private static SchemaVersion version(String name, String schema) {
        return new SchemaVersion(name, List.of(Versions.source(schema)), SchemaFiles.NONE);
    }
}
