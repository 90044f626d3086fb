package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.compile.CompiledClasses;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Users' own types lie where only their full names lead. */
class OwnJavaTypeTest {
    private static final String SCHEMA =
            "{\"type\": \"object\", \"properties\": {\"ticker\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}";
    private static final String BINDINGS =
            "{\"fields\": {\"/properties/ticker\": {\"javaType\": {\"name\": \"org.acme.Ticker\", \"factory\": \"new\"}}}}";
    private static final JavaSource TICKER =
            new JavaSource("org/acme/Ticker.java", "package org.acme; public record Ticker(String value) {}");

    private static NamedSchema version(String bindings) {
        return Versions.read(Versions.source(SCHEMA, bindings, GeneratorOptions.DEFAULT))
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVA_READING", "JAVA_MAKING"})
    void witnessesCompile(Axis axis) throws Exception {
        NamedSchema own = version(BINDINGS);
        List<Finding> findings = SchemaRules.judge(own, version("{}"));
        assertThat(findings).hasSize(1);

        Witness.Code witness = (Witness.Code)
                Objects.requireNonNull(findings.get(0).effect(axis).witness());

        assertThat(witness.code()).contains("List<org.acme.Ticker>");
        String packageName = own.source().packageName();
        JavaSource client = Client.source(packageName, "Client", witness.code());
        List<JavaSource> sources =
                Stream.concat(Generator.emit(own), Stream.of(TICKER, client)).toList();
        assertThat(new MemoryCompiler().compile(sources, CompiledClasses.NONE)).isNotNull();
    }

    @Test
    void whatTakesAnyTextTakesTheResultsOfBothVersions() {
        Finding finding = SchemaRules.judge(version("{}"), version(BINDINGS)).get(0);
        assertThat(finding.effect(Axis.NEW_RESULTS).sentence()).isEqualTo("Old code takes all that the schema allows.");
        assertThat(finding.effect(Axis.STORED_RESULTS).sentence()).contains("List<org.acme.Ticker> does not take");
    }

    private static final String TEXT = property("\"type\": \"string\"");
    private static final String DATE = property("\"type\": \"string\", \"format\": \"date\"");
    private static final String DATES =
            property("\"type\": \"array\", \"items\": {\"type\": \"string\", \"format\": \"date\"}");

    private static Stream<String> dates() {
        return Stream.of(DATE, DATES);
    }

    private static String property(String schema) {
        return "{\"type\": \"object\", \"properties\": {\"due\": {%s}}}".formatted(schema);
    }

    private static String bound(String javaType) {
        return "{\"fields\": {\"/properties/due\": {\"javaType\": \"%s\"}}}".formatted(javaType);
    }

    private static NamedSchema version(String schema, String bindings) {
        return Versions.read(Versions.source(schema, bindings, GeneratorOptions.DEFAULT))
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void textTakesWhateverADateMayBe(String schema) {
        Finding finding = only(version(schema, "{}"), version("\n" + schema, bound("String")));
        assertThat(finding.rule()).isEqualTo(Rule.JAVA_TYPE_CHANGED);
        assertThat(finding.location())
                .extracting(SourceLocation::path, InstanceOfAssertFactories.STRING)
                .endsWith(".bindings.json");
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
        assertThat(finding.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.BREAK);
    }

    @ParameterizedTest
    @CsvSource({
        "number, java.math.BigDecimal, NONE",
        "number, Double, DEPENDS",
        "number, Long, DEPENDS",
        "integer, java.math.BigInteger, NONE",
        "integer, Integer, DEPENDS",
        "boolean, Boolean, NONE"
    })
    void aNumberThatJavaHasNoBoundsForTakesAll(String type, String javaType, Verdict stored) {
        String schema = property("\"type\": \"array\", \"items\": {\"type\": \"%s\"}".formatted(type));
        String own = "{\"name\": \"org.acme.Amount\", \"factory\": \"new\"}";
        Finding finding = only(version(schema, bound("X").replace("\"X\"", own)), version(schema, bound(javaType)));
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(stored);
        assertThat(finding.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.DEPENDS);
    }

    @Test
    void aFormatThatComesAndIsKeptATextBreaksNothing() {
        Finding finding = only(version(TEXT, "{}"), version(DATE, bound("String")));
        assertThat(finding.rule()).isEqualTo(Rule.CONSTRAINT_CHANGED);
        assertThat(finding.effects().values()).extracting(Effect::verdict).containsOnly(Verdict.NONE);
    }

    @Test
    void aFormatThatGoesWhoseJavaTypeIsKeptBreaksNothing() {
        Finding finding = only(version(DATE, "{}"), version(TEXT, bound("java.time.LocalDate")));
        assertThat(finding.rule()).isEqualTo(Rule.CONSTRAINT_CHANGED);
        assertThat(finding.effects().values()).extracting(Effect::verdict).containsOnly(Verdict.NONE);
    }

    @Test
    void theJavaTypeThatAFormatHasAnywayIsNoChange() {
        assertThat(SchemaRules.judge(version(DATE, "{}"), version(DATE, bound("java.time.LocalDate"))))
                .isEmpty();
    }

    @Test
    void aTextThatIsTakenForADateNoMoreIsReadAsAnotherBranch() {
        String schema = """
                {"type": "object", "properties": {"a": {"anyOf": [
                  {"type": "object", "properties": {"due": {"type": "string", "format": "date"}}},
                  {"type": "object", "properties": {"due": {"type": "string"}, "note": {"type": "string"}}}]}}}""";
        String bindings =
                "{\"fields\": {\"/properties/a/anyOf/0/properties/due\": {\"javaType\": \"java.lang.String\"}}}";
        Finding finding = only(version(schema, "{}"), version(schema, bindings));
        assertThat(finding.rule()).isEqualTo(Rule.JAVA_TYPE_CHANGED);
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.SILENT);
    }

    @Test
    void whatATypeOfTheUsersTakesIsNotKnown() {
        Finding finding = only(version(TEXT, bound("java.time.LocalDate")), version(TEXT, bound("org.acme.Due")));
        assertThat(finding.rule()).isEqualTo(Rule.JAVA_TYPE_CHANGED);
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.DEPENDS);
    }

    private static Finding only(NamedSchema before, NamedSchema after) {
        List<Finding> findings = SchemaRules.judge(before, after);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
