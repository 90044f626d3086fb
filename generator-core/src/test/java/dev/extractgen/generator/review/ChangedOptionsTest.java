package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.compile.CompiledClasses;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an option makes of a schema that stays as it is, in the records of all kinds that there may be. */
class ChangedOptionsTest {
    private static final GeneratorOptions SMALL = new GeneratorOptions(
            new TypeOptions(IntegerType.INTEGER, NumberType.BIG_DECIMAL, Set.of()),
            UnknownMembers.REPORT,
            RecordOptions.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'integer'}",
                "{'type':'array','items':{'type':'integer'}}",
                "{'type':'object','properties':{'a':{'type':['string','integer']}}}",
                "{'type':'object','properties':{'a':{'type':['string','array'],'items':{'type':'integer'}}}}"
            })
    void areFoundWhereRecordsHoldOneValue(String schema) throws Exception {
        SchemaSource before = Versions.source(schema.replace('\'', '"'));
        SchemaSource after = Versions.source(schema.replace('\'', '"'), null, SMALL);
        Finding finding = review(before, after);
        for (Axis axis : List.of(Axis.JAVA_READING, Axis.JAVA_MAKING)) {
            assertThat(finding.verdict(axis)).isEqualTo(Verdict.SOURCE);
            Witness.Code code =
                    (Witness.Code) Objects.requireNonNull(finding.effect(axis).witness());
            assertThat(compiles(code, before)).isTrue();
            assertThat(compiles(code, after)).isFalse();
        }
    }

    @Test
    void areFoundWhereNoConstructorTakesAllValues() throws Exception {
        String properties = IntStream.range(0, 300)
                .mapToObj("\"p%s\": {\"type\": \"integer\"}"::formatted)
                .collect(Collectors.joining(", "));
        String schema = "{\"type\": \"object\", \"properties\": {%s}}".formatted(properties);
        Finding finding = review(Versions.source(schema), Versions.source(schema, null, SMALL));
        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.NONE);
    }

    @ParameterizedTest
    @EnumSource(RecordMethod.class)
    void areFoundWhereRecordsLoseMethods(RecordMethod method) {
        String schema = "{\"type\":\"object\",\"properties\":{\"list\":{\"type\":\"array\",\"items\":{}},"
                + "\"part\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}}}}";
        SchemaSource before = Versions.source(schema, null, with(EnumSet.allOf(RecordMethod.class)));
        SchemaSource after = Versions.source(schema, null, with(EnumSet.complementOf(EnumSet.of(method))));
        Axis axis = method == RecordMethod.OPTIONAL ? Axis.JAVA_READING : Axis.JAVA_MAKING;

        Finding finding = review(before, after);

        assertThat(finding.verdict(axis)).isEqualTo(Verdict.SOURCE);
        Witness.Code code =
                (Witness.Code) Objects.requireNonNull(finding.effect(axis).witness());
        assertThat(compiles(code, before)).isTrue();
        assertThat(compiles(code, after)).isFalse();
    }

    @Test
    void areNothingToRecordsThatHadNoSuchMethods() {
        String schema = "{\"type\":\"object\",\"properties\":{\"list\":{\"type\":\"array\",\"items\":{}}}}";

        Finding finding = review(
                Versions.source(schema, null, with(EnumSet.of(RecordMethod.OPTIONAL))),
                Versions.source(schema, null, with(EnumSet.noneOf(RecordMethod.class))));

        assertThat(finding.effects().values()).extracting(Effect::verdict).containsOnly(Verdict.NONE);
    }

    @Test
    void hideTypes() {
        String schema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}}";
        GeneratorOptions hidden = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(Set.of(), Visibility.PACKAGE, false, List.of(), List.of()));

        Finding finding = review(Versions.source(schema), Versions.source(schema, null, hidden));

        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.SOURCE);
        assertThat(review(Versions.source(schema, null, hidden), Versions.source(schema))
                        .effects()
                        .values())
                .extracting(Effect::verdict)
                .containsOnly(Verdict.NONE);
    }

    @ParameterizedTest
    @CsvSource({"example.other,", "'',", "example, Bill"})
    void callTypesSomethingElse(String packageName, @Nullable String className) {
        SchemaSource before = Versions.source("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}}");
        SchemaSource after = new SchemaSource(
                before.path(), before.content(), packageName, className, null, GeneratorOptions.DEFAULT);

        Finding finding = review(before, after);

        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        Witness.Code code = (Witness.Code)
                Objects.requireNonNull(finding.effect(Axis.JAVA_READING).witness());
        assertThat(compiles(code, before)).isTrue();
        assertThat(compiles(code, after)).isFalse();
    }

    private static GeneratorOptions with(Set<RecordMethod> methods) {
        return new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(methods, Visibility.PUBLIC, false, List.of(), List.of()));
    }

    private static Finding review(SchemaSource before, SchemaSource after) {
        List<Finding> findings = Reviewer.review(
                        new SchemaVersion("before", List.of(before), SchemaFiles.NONE),
                        new SchemaVersion("after", List.of(after), SchemaFiles.NONE))
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static boolean compiles(Witness.Code code, SchemaSource version) {
        String client = "package example; import java.util.*; class Client { %s }".formatted(code.code());
        Stream<JavaSource> sources = Stream.concat(
                Generator.emit(Versions.read(version).get(0)),
                Stream.of(new JavaSource("example/Client.java", client)));
        try {
            return !new MemoryCompiler()
                    .compile(sources.toList(), CompiledClasses.NONE)
                    .classes()
                    .isEmpty();
        } catch (CompilationException e) {
            return false;
        }
    }
}
