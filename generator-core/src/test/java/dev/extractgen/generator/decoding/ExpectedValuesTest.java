package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.DecodeProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that is none of a few is reported with all that would have been right in its place. */
class ExpectedValuesTest {
    private static final SchemaDecoders DECODERS = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "rate": {"type": "integer", "enum": [0, 7, 10, 20, 100]},
              "mixed": {"enum": [1.50, 1e30, "10", true]},
              "payment": {"oneOf": [
                {"type": "object", "required": ["t"], "properties": {"t": {"const": "card"}, "v": {"const": 1}}},
                {"type": "object", "required": ["t"], "properties": {"t": {"const": "bank"}, "v": {"enum": [20, 3]}}},
                {"type": "object", "required": ["t"], "properties": {"t": {"enum": ["cheque", "bill"]}, "v": {"const": 1}}}]},
              "step": {"anyOf": [{"$ref": "#/$defs/All"}, {"$ref": "#/$defs/Not"}]}},
             "$defs": {
              "All": {"type": "object", "properties": {"op": {"const": "all"},
                "of": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/All"}, {"$ref": "#/$defs/Not"}]}}}},
              "Not": {"type": "object", "properties": {"op": {"const": "not"},
                "of": {"anyOf": [{"$ref": "#/$defs/All"}, {"$ref": "#/$defs/Not"}]}}}}}""");

    private static List<String> expected(String result) {
        return DECODERS.lenient().decodeResult(result.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .filter(problem -> problem.code() == DecodeProblem.Code.UNKNOWN_ENUM_VALUE)
                .map(problem -> problem.pointer() + " " + problem.expected())
                .toList();
    }

    @Test
    void areWrittenAsTheSchemaHasThem() {
        assertThat(expected("{\"rate\": 11, \"mixed\": 10}"))
                .containsExactly("/rate one of 0, 7, 10, 20, 100", "/mixed one of 1.50, 1E+30, \"10\", true");
    }

    @Test
    void areThoseOfAllBranchesForAMemberThatTellsThemApart() {
        assertThat(expected("{\"payment\": {\"t\": \"cash\"}}"))
                .containsExactly("/payment/t one of \"card\", \"bank\", \"cheque\", \"bill\"");
        assertThat(expected("{\"payment\": {\"t\": \"cash\", \"v\": 2}}"))
                .containsExactly(
                        "/payment/t one of \"card\", \"bank\", \"cheque\", \"bill\"", "/payment/v one of 1, 20, 3");
    }

    /** What another branch has is no way out if that branch does not fit for another reason. */
    @Test
    void areThoseOfOneBranchForAValueThatAnotherHas() {
        assertThat(expected("{\"payment\": {\"t\": \"card\", \"v\": 20}}")).containsExactly("/payment/v one of 1");
    }

    @Test
    void areThoseOfAllBranchesWithinOthers() {
        assertThat(
                        expected(
                                "{\"step\": {\"op\": \"all\", \"of\": [{\"op\": \"none\"}, {\"op\": \"not\", \"of\": {\"op\": \"if\"}}]}}"))
                .containsExactly("/step/of/0/op one of \"all\", \"not\"", "/step/of/1/of/op one of \"all\", \"not\"");
    }
}
