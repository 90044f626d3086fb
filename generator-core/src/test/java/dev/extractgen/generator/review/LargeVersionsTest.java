package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.report.Reports;
import dev.extractgen.generator.schema.SchemaFiles;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.runtime.DecodeProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schemas that require all of thousands of properties, as the service's echo of one does, and schemas that go deep. */
class LargeVersionsTest {
    private static final int LARGE = 400;

    private static final int DEEP = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void showOfADocumentWithHundredsOfMembersThatItMustHaveWhatMatters() {
        Witness.Document shown = shown();
        assertThat(shown.pointer()).isEqualTo("/p300");
        assertThat(shown.json()).startsWith("{\"p0\": \"a text\"").contains("\"p300\": \"a text\"");
        assertThat(shown.json().split(", ").length + shown.leftOut()).isEqualTo(LARGE);
        assertThat(shown.leftOut()).isBetween(LARGE / 2, LARGE - 2);
    }

    @Test
    void whatIsShownIsReadDifferentlyWithTheMembersThatAreLeftOut() throws Exception {
        ObjectNode document = (ObjectNode) JSON.readTree(shown().json());
        IntStream.range(0, LARGE).filter(i -> !document.has("p" + i)).forEach(i -> document.put("p" + i, "a text"));
        assertThat(problems(required(LARGE, i -> false), document)).isEmpty();
        assertThat(problems(required(LARGE, i -> i == 300), document))
                .extracting(DecodeProblem::pointer)
                .containsExactly("/p300");
    }

    private static Witness.Document shown() {
        Finding finding = review(required(LARGE, i -> false), required(LARGE, i -> i == 300)).findings().stream()
                .filter(each -> each.rule() == Rule.SCALAR_CHANGED)
                .findFirst()
                .orElseThrow();
        return (Witness.Document)
                Objects.requireNonNull(finding.effect(Axis.STORED_RESULTS).witness());
    }

    private static List<DecodeProblem> problems(String schema, ObjectNode document) throws Exception {
        NamedSchema read =
                Versions.read(Versions.source(schema.replace('\'', '"'))).get(0);
        GeneratedClasses classes = Versions.compile(read);
        return classes.lenient("example.InvoiceDecoder")
                .decodeResult(JSON.writeValueAsBytes(document))
                .problems();
    }

    @Test
    void sayHowMuchOfADocumentIsNotShown() {
        String reports = reports(required(LARGE, i -> false), required(LARGE, i -> i == 300));
        int leftOut = shown().leftOut();
        assertThat(reports)
                .contains("this document, at /p300, beside " + leftOut + " other values that it must have")
                .contains("\"leftOut\" : " + leftOut);
    }

    @Test
    void giveReportsThatGrowAsTheirFindingsDo() {
        assertReportsGrow(
                properties -> required(properties, i -> false), properties -> required(properties, i -> true));
    }

    /** What only the new version requires is put beside what is judged. */
    @Test
    void giveReportsThatGrowAsTheirFindingsDoWhereAllComesToBeRequired() {
        assertReportsGrow(
                properties -> required(properties, i -> false).replace("'required'", "'examples'"),
                properties -> required(properties, i -> false));
    }

    @Test
    void showFewOfTheMembersThatOnlyTheNewVersionRequires() {
        String required = required(LARGE, i -> false);
        assertThat(review(required.replace("'required'", "'examples'"), required)
                        .findings())
                .filteredOn(finding -> finding.rule() == Rule.VALUE_REQUIRED)
                .hasSize(LARGE)
                .extracting(finding -> finding.effect(Axis.STORED_RESULTS).witness())
                .allSatisfy(witness -> assertThat(((Witness.Document) Objects.requireNonNull(witness)).json())
                        .hasSizeLessThan(1000));
    }

    private static void assertReportsGrow(IntFunction<String> before, IntFunction<String> after) {
        int some = reports(before.apply(LARGE), after.apply(LARGE)).length();
        int more = reports(before.apply(2 * LARGE), after.apply(2 * LARGE)).length();
        assertThat(more).isBetween(3 * some / 2, 5 * some / 2);
    }

    /** Each level once doubled what was done for the next. */
    @Test
    @Timeout(60)
    void areJudgedAtPlacesThatLieDeep() {
        assertThat(review(deep("string"), deep("integer")).findings())
                .filteredOn(finding -> finding.rule() == Rule.SCALAR_CHANGED)
                .extracting(Finding::subject)
                .containsExactly("a.".repeat(DEEP) + "v");
    }

    /** Types of which each requires the next, and of which each has changed. */
    @Test
    @Timeout(60)
    void areJudgedWhereChangedTypesLeadFromOneToTheNext() {
        assertThat(review(chain("string"), chain("integer")).findings())
                .filteredOn(finding -> finding.rule() == Rule.SCALAR_CHANGED)
                .hasSize(2 * DEEP);
    }

    /** Names that two kinds of members have in common were looked for in each two of them, though all values fit. */
    @Test
    @Timeout(60)
    void areJudgedWhereMembersAreOfManyKinds() {
        assertThat(review(kinds("[0-9]"), kinds("[0-9]+")).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.NAME_PATTERNS_CHANGED);
    }

    private static String kinds(String last) {
        return "{'type': 'object', 'patternProperties': {%s, '^tabs\\\\[%s\\\\]$': {'type': 'string'}}}"
                .formatted(
                        joined(
                                LARGE / 4,
                                i -> "'^rows\\\\[([0-9]|1[0-5])\\\\]\\\\.name%s$': {'type': 'string'}".formatted(i)),
                        last);
    }

    /** Returns a schema of which all properties are required, and some are integers, the others texts. */
    private static String required(int properties, IntPredicate areIntegers) {
        return "{'type': 'object', 'required': [%s], 'properties': {%s}}"
                .formatted(
                        joined(properties, i -> "'p" + i + "'"),
                        joined(
                                properties,
                                i -> "'p%s': {'type': '%s'}".formatted(i, areIntegers.test(i) ? "integer" : "string")));
    }

    private static String chain(String type) {
        return "{'$ref': '#/$defs/D0', '$defs': {%s}}"
                .formatted(joined(
                        2 * DEEP,
                        i ->
                                "'D%s': {'type': 'object', 'required': ['v', 'next'], 'properties': {'v': {'type': '%s'}, 'next': %s}}"
                                        .formatted(
                                                i,
                                                type,
                                                i == 2 * DEEP - 1 ? "{}" : "{'$ref': '#/$defs/D" + (i + 1) + "'}")));
    }

    private static String deep(String type) {
        return "{'type': 'object', 'properties': {'a': ".repeat(DEEP)
                + "{'type': 'object', 'properties': {'v': {'type': '" + type + "'}}}"
                + "}}".repeat(DEEP);
    }

    private static String joined(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static Review review(String before, String after) {
        return Reviewer.review(version("before", before), version("after", after));
    }

    private static SchemaVersion version(String name, String schema) {
        return new SchemaVersion(name, List.of(Versions.source(schema.replace('\'', '"'))), SchemaFiles.NONE);
    }

    private static String reports(String before, String after) {
        Judgement judgement = Judgement.of(review(before, after), List.of(), Policy.DEFAULT);
        return Reports.write(judgement, UnaryOperator.identity()).values().stream()
                .map(report -> new String(report, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
