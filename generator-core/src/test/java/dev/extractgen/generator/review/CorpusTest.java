package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.read.NamedSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all reviews holds for pairs of schemas that others compare. */
class CorpusTest {
    /** One in so many is looked at, unless all are asked for. */
    private static final int STEP = Integer.getInteger("extractgen.review.step", 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apicurio",
                "karapace",
                "jsonsubschema",
                "is-json-schema-subset",
                "atlassian-json-schema-diff",
                "getsentry"
            })
    void lawsHold(String source) {
        List<JsonNode> pairs = Pairs.read("schemadiff/%s/cases.jsonl".formatted(source));
        int compared = 0;
        for (int i = 0; i < pairs.size(); i += STEP) {
            JsonNode pair = pairs.get(i);
            List<NamedSchema> before =
                    Versions.read(Versions.source(pair.get("old").toString()));
            List<NamedSchema> after =
                    Versions.read(Versions.source(pair.get("new").toString()));
            if (!before.isEmpty() && !after.isEmpty()) {
                compared++;
                assertThatCode(() -> Laws.require(before.get(0), after.get(0)))
                        .as("%s", pair)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(compared).isPositive();
    }
}
