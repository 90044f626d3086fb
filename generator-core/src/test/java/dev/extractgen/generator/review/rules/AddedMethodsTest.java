package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.emit.RecordOptions.RecordMethod.BUILDER;
import static dev.extractgen.generator.emit.RecordOptions.RecordMethod.OPTIONAL;
import static dev.extractgen.generator.emit.RecordOptions.RecordMethod.WITH;
import static dev.extractgen.generator.review.finding.Axis.JAVA_MAKING;
import static dev.extractgen.generator.review.finding.Axis.JAVA_READING;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.RECOMPILE;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that calls the methods which options add to records does what is said of it, too. */
class AddedMethodsTest {
    private static final String A = "'a': {'type': 'string'}";
    private static final String B = "'b': {'type': 'string'}";
    private static final String ALIAS = "{'fields': {'/properties/b': {'aliases': ['a']}}}";
    private static final String NAMED = "{'fields': {'/properties/a': {'javaName': 'b'}}}";

    /**
     * An edit that does something to code which calls the methods.
     *
     * @param before the properties of the old version
     * @param after those of the new one
     * @param bindings the bindings of the new version
     */
    private record Edit(Rule rule, String before, String after, String bindings) {
        NamedSchema before(Set<RecordMethod> methods) {
            return version(before, "{}", methods);
        }

        NamedSchema after(Set<RecordMethod> methods) {
            return version(after, bindings, methods);
        }

        private static NamedSchema version(String properties, String bindings, Set<RecordMethod> methods) {
            return Versions.read(Versions.source(
                            "{'type': 'object', 'properties': {%s}}"
                                    .formatted(properties)
                                    .replace('\'', '"'),
                            bindings.replace('\'', '"'),
                            new GeneratorOptions(
                                    TypeOptions.DEFAULT,
                                    UnknownMembers.REPORT,
                                    new RecordOptions(methods, Visibility.PUBLIC))))
                    .get(0);
        }

        @Override
        public String toString() {
            return rule.id() + " " + bindings;
        }
    }

    private static Edit edit(Rule rule, String before, String after) {
        return new Edit(rule, before, after, "{}");
    }

    private static String texts(String first) {
        return Stream.concat(Stream.of(first), IntStream.range(0, 201).mapToObj("'p%s': {'type': 'string'}"::formatted))
                .collect(Collectors.joining(", "));
    }

    static Stream<Arguments> edits() {
        Edit renamed = edit(Rule.PROPERTY_RENAMED, A, B);
        Edit withAlias = new Edit(Rule.PROPERTY_RENAMED, A, B, ALIAS);
        Edit named = new Edit(Rule.COMPONENT_RENAMED, A, A, NAMED);
        Edit nested = edit(
                Rule.PROPERTY_RENAMED,
                "'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {%s}}}".formatted(A),
                "'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {%s}}}".formatted(B));
        String typedBuilder = A + ", 'builder': {'type': 'object', 'properties': {'x': {'type': 'string'}}}";
        String name = "'name': {'type': 'string'}";
        Edit described = edit(
                Rule.STRUCTURE_CHANGED,
                "'range': {'prefixItems': [{'type': 'number'}, {'type': 'number'}], 'items': false}",
                "'range': {'type': 'object', 'properties': {'low': {'type': 'number'}, 'high': {'type': 'number'}}}");
        return Stream.of(
                arguments(BUILDER, described, JAVA_MAKING, SOURCE, "Invoice.Range.builder().item0(value)"),
                arguments(WITH, described, JAVA_MAKING, SOURCE, "old.withItem0(value)"),
                arguments(BUILDER, renamed, JAVA_MAKING, SOURCE, "Invoice.builder().a(value)"),
                arguments(WITH, renamed, JAVA_MAKING, SOURCE, "old.withA(value)"),
                arguments(BUILDER, withAlias, JAVA_MAKING, SOURCE, "Invoice.builder().a(value)"),
                arguments(WITH, withAlias, JAVA_MAKING, SOURCE, "old.withA(value)"),
                arguments(BUILDER, named, JAVA_MAKING, SOURCE, "Invoice.builder().a(value)"),
                arguments(WITH, named, JAVA_MAKING, SOURCE, "old.withA(value)"),
                arguments(BUILDER, nested, JAVA_MAKING, SOURCE, "Invoice.Line.builder().a(value)"),
                arguments(
                        BUILDER,
                        edit(Rule.OWN_NAMES_CHANGED, A, typedBuilder),
                        JAVA_MAKING,
                        SOURCE,
                        "Invoice.Builder make() { return Invoice.builder(); }"),
                arguments(
                        BUILDER,
                        edit(Rule.OWN_NAMES_CHANGED, A, A + ", 'toBuilder': {'type': 'string'}"),
                        JAVA_MAKING,
                        SOURCE,
                        "invoice.toBuilder()"),
                arguments(
                        BUILDER,
                        edit(Rule.PROPERTY_REMOVED, texts(A), texts(B).replaceFirst("'b'[^,]*, ", "")),
                        JAVA_MAKING,
                        SOURCE,
                        "Invoice.builder().a(value)"),
                arguments(
                        BUILDER,
                        edit(Rule.SCALAR_CHANGED, texts(A), texts("'a': {'type': 'integer'}")),
                        JAVA_MAKING,
                        SOURCE,
                        "Invoice.builder().a(value)"),
                arguments(
                        OPTIONAL,
                        edit(Rule.PROPERTY_ADDED, name, name + ", 'optionalName': {'type': 'string'}"),
                        JAVA_READING,
                        SOURCE,
                        "Optional<String> read(Invoice invoice) { return invoice.optionalName(); }"),
                arguments(OPTIONAL, edit(Rule.TYPE_ADDED, "'a': {}", A), JAVA_READING, SOURCE, "optionalA()"),
                arguments(
                        OPTIONAL,
                        edit(Rule.TYPE_ADDED, "'a': {}", "'a': {'type': 'array', 'items': {'type': 'string'}}"),
                        JAVA_READING,
                        SOURCE,
                        "optionalA()"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void areJudged(RecordMethod method, Edit edit, Axis axis, Verdict verdict, String code) throws Exception {
        Set<RecordMethod> methods = Set.of(method);
        NamedSchema before = edit.before(methods);
        NamedSchema after = edit.after(methods);
        Effect effect = effect(before, after, edit.rule, axis);
        assertThat(effect.verdict()).isEqualTo(verdict);
        assertThat(effect.witness())
                .isInstanceOfSatisfying(
                        Witness.Code.class, shown -> assertThat(shown.code()).contains(code));
        Laws.require(before, after);
        Proof.require(before, after);
    }

    @Test
    void settersOfMoreThanAConstructorTakesMayTakeMore() throws Exception {
        Edit edit = edit(Rule.TYPE_REMOVED, texts(A), texts("'a': {}"));
        NamedSchema before = edit.before(Set.of(BUILDER));
        NamedSchema after = edit.after(Set.of(BUILDER));
        assertThat(effect(before, after, edit.rule, JAVA_MAKING).verdict()).isEqualTo(RECOMPILE);
        Proof proof = new Proof();
        proof.add("done", before, after);
        assertThat(proof.failures()).isEmpty();
    }

    @Test
    void aBuilderIsReadInPlaceOfAPropertyOfThatName() throws Exception {
        String builder = "'builder': {'type': 'object', 'properties': {'x': {'type': 'string'}}}";
        Edit edit = edit(Rule.PROPERTY_REMOVED, A + ", " + builder, A);
        Set<RecordMethod> methods = Set.of(BUILDER);
        assertThat(effect(edit.before(methods), edit.after(methods), edit.rule, JAVA_READING)
                        .sentence())
                .isEqualTo("builder() makes a builder now: code compiles and reads something else.");
        Proof.require(edit.before(methods), edit.after(methods));
    }

    private static Effect effect(NamedSchema before, NamedSchema after, Rule rule, Axis axis) {
        List<Finding> findings = SchemaRules.judge(before, after).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0).effect(axis);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void areNoMatterToThoseWhoDoNotHaveThem(RecordMethod method, Edit edit, Axis axis, Verdict verdict, String code) {
        for (Set<RecordMethod> methods : List.of(Set.<RecordMethod>of(), Set.of(method))) {
            NamedSchema before = edit.before(methods);
            NamedSchema after = edit.after(Set.of());
            assertThat(SchemaRules.judge(before, after))
                    .extracting(finding -> finding.effect(axis).witness())
                    .noneMatch(witness -> witness instanceof Witness.Code shown
                            && shown.code().contains(code));
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void areSaidToStayWhereTheyDo(Edit edit, Axis axis) throws Exception {
        Set<RecordMethod> all = Set.of(BUILDER, WITH, OPTIONAL);
        assertThat(effect(edit.before(all), edit.after(all), edit.rule, axis).verdict())
                .isEqualTo(NONE);
        Laws.require(edit.before(all), edit.after(all));
        Proof.require(edit.before(all), edit.after(all));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments(
                        edit(Rule.PROPERTY_RESPELT, "'tax-rate': {'type': 'string'}", "'tax_rate': {'type': 'string'}"),
                        JAVA_MAKING),
                arguments(edit(Rule.PROPERTY_ADDED, A, A + ", " + B), JAVA_READING));
    }
}
