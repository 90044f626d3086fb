package dev.extractgen.generator.review.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Pairs;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.rules.SchemaRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The verdict on documents is that of a decoder, which independent judges have worked out for pairs of others. */
class DecodeRelationTest {
    /** Where a decoder rightly takes more than JSON Schema does: breaks to the judges, and none to it. */
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            entry("apicurio/40:Object: Complex additionalProperties", "decoders do not check minLength"),
            entry("getsentry/const/object_to_const_object.json", "a const that is an object has no Java type"),
            entry("karapace/test_type_array_reader_vs_plain_writer#313", "null is as good as missing"),
            entry(
                    "jsonsubschema/test_object.py::test_require7#470",
                    "what is not described may be null, which is as good as missing"),
            entry(
                    "is-json-schema-subset/combinators.test.ts::Schema combinators > should accept oneOf#79",
                    "a value that fits several branches of oneOf is read"),
            entry(
                    "is-json-schema-subset/combinators.test.ts::Schema combinators > should reject oneOf with multiple matches#81",
                    "a value that fits several branches of oneOf is read"));

    private final Set<String> deviating = new TreeSet<>();
    private int judged;

    @Test
    void missesNoBreakAndRaisesNoFalseAlarm() {
        for (JsonNode pair : Pairs.read("schemadiff/decode-relation.jsonl")) {
            List<NamedSchema> before =
                    Versions.read(Versions.source(pair.get("old").toString()));
            List<NamedSchema> after =
                    Versions.read(Versions.source(pair.get("new").toString()));
            if (!before.isEmpty() && !after.isEmpty()) {
                List<Finding> findings = SchemaRules.judge(before.get(0), after.get(0));
                judge(pair, "decode_backward", breaks(findings, Axis.STORED_RESULTS));
                judge(pair, "decode_forward", breaks(findings, Axis.NEW_RESULTS));
            }
        }
        assertThat(judged).isGreaterThan(100);
        assertThat(deviating).isEqualTo(new TreeSet<>(EXPLAINED.keySet()));
    }

    private static boolean breaks(List<Finding> findings, Axis axis) {
        return findings.stream().anyMatch(finding -> finding.verdict(axis) == Verdict.BREAK);
    }

    private void judge(JsonNode pair, String member, boolean isBroken) {
        JsonNode expected = pair.get(member);
        if (!expected.isNull()) {
            judged++;
            if (expected.asBoolean() == isBroken) {
                assertThat(isBroken).as("a false alarm, %s: %s", member, pair).isFalse();
                deviating.add(pair.get("id").asText());
            }
        }
    }
}
