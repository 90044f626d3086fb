package dev.extractgen.generator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of any size and depth take bounded time, memory and stack. */
class LargeSchemasTest {
    private static final int FIVE_MEGABYTES = 5 << 20;

    private static Generation generate(String schema) {
        return Generations.of("large.json", schema.getBytes(StandardCharsets.UTF_8), "large");
    }

    /** Returns what the generator makes of a schema; that the service takes none so large is another matter. */
    private static List<DiagnosticCode> codes(Generation generation) {
        return generation.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code != DiagnosticCode.BEYOND_SERVICE && code != DiagnosticCode.IGNORED_BY_SERVICE)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"type\": \"array\", \"items\": ",
                "{ \"type\": \"object\", \"properties\": { \"a\": ",
                "{ \"anyOf\": [",
                "[",
            })
    void refusesTenThousandLevels(String level) {
        Generation generation = generate(level.repeat(10_000));

        assertThat(codes(generation)).containsExactly(DiagnosticCode.TOO_LARGE);
        assertThat(generation.diagnostics().get(0).toString()).hasSizeLessThan(200);
    }

    /** All of them would like the same name, so that each asks for its longer names round after round. */
    @Test
    void namesObjectsOfOneNameWithinEachOther() {
        Generation generation = generate("{ \"type\": \"object\", \"properties\": { \"a\": ".repeat(240)
                + "{ \"type\": \"string\" }"
                + "} }".repeat(240));

        assertThat(codes(generation)).isEmpty();
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 200})
    void compilesListsWithinLists(int levels) {
        Generation generation = generate("{ \"type\": \"object\", \"properties\": { \"a\": "
                + "{ \"type\": \"array\", \"items\": ".repeat(levels)
                + "{ \"type\": \"string\" }"
                + "}".repeat(levels)
                + "} }");

        assertThat(codes(generation)).isSubsetOf(DiagnosticCode.TOO_DEEP);
        GeneratedClasses.compile(generation.sources());
    }

    @Test
    void followsReferencesHoweverManyThereAre() {
        String definitions = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"d%s\": { \"$ref\": \"#/$defs/d%s\" }".formatted(i, i + 1))
                .collect(Collectors.joining(", "));

        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"a\": { \"$ref\": \"#/$defs/d0\" } }, "
                        + "\"$defs\": { " + definitions + ", \"d10000\": { \"type\": \"string\" } } }");

        assertThat(codes(generation)).isEmpty();
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"allOf\": [{ \"$ref\": \"#/$defs/d%2$d\" }], \"properties\": { \"a\": {} }, \"unevaluatedProperties\": false",
                "\"type\": \"array\", \"prefixItems\": [{ \"$ref\": \"#/$defs/d%2$d\" }], \"items\": false",
            })
    void followsSchemasWithinSchemasHoweverManyThereAre(String step) {
        String definitions = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"d%1$d\": { %2$s }".formatted(i, step.formatted(i, i + 1)))
                .collect(Collectors.joining(", "));

        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"b\": { \"$ref\": \"#/$defs/d0\" } }, "
                        + "\"$defs\": { " + definitions + ", \"d20000\": { \"type\": \"object\" } } }");

        assertThat(codes(generation)).isEmpty();
        assertThat(generation.sources()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"anyOf\": [%1$s, %1$s]",
                "\"allOf\": [%1$s, %1$s]",
                "\"anyOf\": [{ \"type\": \"array\", \"items\": %1$s }, { \"additionalProperties\": %1$s }]",
                "\"allOf\": [{ \"properties\": { \"a\": %1$s } }, { \"properties\": { \"a\": %1$s, \"b\": %1$s } }]",
                "\"allOf\": [{ \"anyOf\": [%1$s, { \"type\": \"integer\" }] }, { \"anyOf\": [%1$s, { \"type\": \"null\" }] }]",
                "\"oneOf\": [{ \"properties\": { \"a\": %1$s } }, { \"properties\": { \"b\": %1$s } }]",
                "\"type\": \"array\", \"prefixItems\": [%1$s, %1$s]",
            })
    void followsNoReferenceTwiceWhereEachForks(String fork) {
        String definitions = IntStream.range(0, 40)
                .mapToObj(i -> "\"d%s\": { %s }"
                        .formatted(i, fork.formatted("{ \"$ref\": \"#/$defs/d%s\" }".formatted(i + 1))))
                .collect(Collectors.joining(", "));

        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"a\": { \"$ref\": \"#/$defs/d0\" } }, "
                        + "\"$defs\": { " + definitions + ", \"d40\": { \"type\": \"string\" } } }");

        assertThat(generation.sources()).hasSize(2);
    }

    @Test
    void combinesNoMoreThanAnybodyWouldWant() {
        String choices = IntStream.range(0, 20)
                .mapToObj(i -> IntStream.range(0, 4)
                        .mapToObj(j -> "{ \"properties\": { \"a%1$d%2$d\": {} }, \"required\": [\"a%1$d%2$d\"] }"
                                .formatted(i, j))
                        .collect(Collectors.joining(", ", "{ \"anyOf\": [", "] }")))
                .collect(Collectors.joining(", "));

        Generation generation = generate("{ \"type\": \"object\", \"allOf\": [" + choices + "] }");

        assertThat(codes(generation)).contains(DiagnosticCode.NOT_MERGED);
        assertThat(generation.sources().get(0).text()).hasSizeLessThan(500_000);
        GeneratedClasses.compile(generation.sources());
    }

    @Test
    void followsNoChoiceDeeperThanTheStack() {
        String definitions = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "\"d%s\": { \"anyOf\": [{ \"$ref\": \"#/$defs/d%s\" }, { \"properties\": { \"a%s\": {} } }] }"
                                .formatted(i, i + 1, i))
                .collect(Collectors.joining(", "));

        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"a\": { \"$ref\": \"#/$defs/d0\" } }, "
                        + "\"$defs\": { " + definitions + ", \"d10000\": { \"type\": \"string\" } } }");

        assertThat(codes(generation)).contains(DiagnosticCode.TOO_DEEP);
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void leavesCirclesOfChoices(int length) {
        String definitions = IntStream.range(0, length)
                .mapToObj(i ->
                        "\"d%1$d\": { \"anyOf\": [{ \"$ref\": \"#/$defs/d%2$d\" }, { \"$ref\": \"#/$defs/d%3$d\" }, { \"properties\": { \"a%1$d\": {} } }] }"
                                .formatted(i, (i + 1) % length, (i + 2) % length))
                .collect(Collectors.joining(", "));

        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"a\": { \"$ref\": \"#/$defs/d0\" } }, "
                        + "\"$defs\": { " + definitions + " } }");

        assertThat(generation.hasErrors()).isFalse();
        GeneratedClasses.compile(generation.sources());
    }

    @Test
    void readsThousandsOfTypes() {
        String definitions = IntStream.range(0, 2_500)
                .mapToObj(i ->
                        "\"d%1$d\": { \"properties\": { \"next\": { \"$ref\": \"#/$defs/d%2$d\" }, \"a%1$d\": {}, \"b%1$d\": {} } }"
                                .formatted(i, i + 1))
                .collect(Collectors.joining(", "));

        Generation generation = generate("{ \"$ref\": \"#/$defs/d0\", \"$defs\": { " + definitions
                + ", \"d2500\": { \"type\": \"string\" } } }");

        String decoded = GeneratedClasses.compile(generation.sources())
                .lenient("large.LargeDecoder")
                .decodeResult("{ \"next\": "
                        .repeat(400)
                        .concat("{ \"a400\": 1 }")
                        .concat("}".repeat(400))
                        .getBytes(StandardCharsets.UTF_8))
                .value()
                .toString();
        assertThat(decoded).contains("a400=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "title", "default", "pattern", "$comment"})
    void takesLongTexts(String keyword) {
        Generation generation =
                generate("{ \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\", \"%s\": \"%s\" } } }"
                        .formatted(keyword, "word ".repeat(FIVE_MEGABYTES / 5)));

        assertThat(codes(generation)).isEmpty();
        assertThat(generation.sources().get(0).text()).hasSizeLessThan(20_000);
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"type\": \"object\", \"properties\": { \"%s\": { \"type\": \"string\" } } }",
                "{ \"type\": \"object\", \"properties\": { \"a\": { \"enum\": [\"%s\"] } } }",
            })
    void takesLongNames(String schema) {
        Generation generation = generate(schema.formatted("x".repeat(FIVE_MEGABYTES)));

        assertThat(codes(generation)).containsExactly(DiagnosticCode.TOO_MANY);
        assertThat(generation.diagnostics().get(0).toString()).hasSizeLessThan(400);
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999", "100e2147483647", "1E+1001"})
    void spellsNoNumberThatNoMemoryHolds(String number) {
        Generation generation = generate(
                "{ \"type\": \"object\", \"properties\": { \"a\": { \"enum\": [1, %s] }, \"b\": { \"type\": \"number\", \"maximum\": %s } } }"
                        .formatted(number, number));

        assertThat(codes(generation)).containsExactly(DiagnosticCode.TOO_MANY);
        assertThat(generation.diagnostics().get(0).toString())
                .endsWith("a number has more digits than a constant of a Java enum takes; any number is taken here");
        GeneratedClasses.compile(generation.sources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|a)*$", "^(a|b)*$"})
    void givesUpOnPatternsThatTakeTooLong(String pattern) {
        Generation generation = generate("""
                { "type": "object",
                  "properties": { "%s!": { "type": "string" }, "%s": { "type": "string" } },
                  "patternProperties": { "%s": { "type": "integer" } } }
                """.formatted("a".repeat(60), "ab".repeat(20_000), pattern));

        assertThat(generation.hasErrors()).isFalse();
        GeneratedClasses.compile(generation.sources());
    }
}
