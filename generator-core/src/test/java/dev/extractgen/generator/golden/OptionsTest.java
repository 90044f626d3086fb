package dev.extractgen.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.generator.testing.JsonTrees;
import dev.extractgen.runtime.DecodedResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users may have added to records changes nothing of what they hold: for every golden schema, alone and together.
 */
class OptionsTest {
    /** What goes wrong goes wrong here first, so that each option alone need not be tried with all cases. */
    private static final Set<String> RICH = Set.of(
            "nested-objects-and-lists",
            "options-record-methods",
            "recursion",
            "roots-that-are-no-objects",
            "unions-by-json-type");

    private static final List<AnnotationText> ON_TYPES =
            List.of(new AnnotationText("java.lang.SuppressWarnings", "{\"a\", \"b\"}"));
    private static final List<AnnotationText> ON_COMPONENTS =
            List.of(new AnnotationText("com.fasterxml.jackson.annotation.JsonPropertyDescription", "\"text\""));

    private static final RecordOptions ALL =
            new RecordOptions(EnumSet.allOf(RecordMethod.class), Visibility.PACKAGE, true, ON_TYPES, ON_COMPONENTS);

    private static Stream<Named<RecordOptions>> alone() {
        Stream<Named<RecordOptions>> methods = Stream.of(RecordMethod.values())
                .map(method -> Named.of(method.toString(), new RecordOptions(Set.of(method), Visibility.PUBLIC)));
        return Stream.concat(
                methods,
                Stream.of(
                        Named.of("package", new RecordOptions(Set.of(), Visibility.PACKAGE)),
                        Named.of(
                                "bean validation",
                                new RecordOptions(Set.of(), Visibility.PUBLIC, true, List.of(), List.of())),
                        Named.of(
                                "annotations",
                                new RecordOptions(Set.of(), Visibility.PUBLIC, false, ON_TYPES, ON_COMPONENTS))));
    }

    private static Stream<Named<RecordOptions>> together() {
        return Stream.of(Named.of("all", ALL));
    }

    @ParameterizedTest
    @MethodSource("alone")
    void workAlone(RecordOptions options) throws ReflectiveOperationException {
        check(options, golden -> RICH.contains(golden.toString()));
    }

    @ParameterizedTest
    @MethodSource("together")
    void workTogether(RecordOptions options) throws ReflectiveOperationException {
        check(options, golden -> true);
    }

    private static void check(RecordOptions options, Predicate<GoldenCase> choice) throws ReflectiveOperationException {
        List<GoldenCase> cases = GoldenCase.all().stream().filter(choice).toList();
        GeneratedClasses classes = GeneratedClasses.compile(
                cases.stream().flatMap(golden -> sources(golden, options)).toList());
        List<GoldenDocument> documents =
                cases.stream().flatMap(golden -> golden.documents().stream()).toList();

        assertThat(documents).isNotEmpty();
        for (GoldenDocument document : documents) {
            DecodedResult<?> result = classes.strict(document.decoderName()).decodeResult(document.bytes());
            assertThat(result.problems()).as(document.toString()).isEmpty();
            for (Map.Entry<String, Jackson> jackson : Mappers.asTheyCome().entrySet()) {
                assertThat(JsonTrees.canonical(jackson.getValue().write(result.value())))
                        .as("%s written by %s", document, jackson.getKey())
                        .isEqualTo(JsonTrees.canonical(document.written()));
                assertThat(jackson.getValue().read(document.text(), classes.type(document.recordName())))
                        .as("%s read by %s", document, jackson.getKey())
                        .isEqualTo(result.value());
            }
        }
    }

    private static Stream<JavaSource> sources(GoldenCase golden, RecordOptions options) {
        return Generator.generate(golden.sources().stream()
                        .map(schema -> new SchemaSource(
                                schema.path(),
                                schema.content(),
                                schema.packageName(),
                                schema.className(),
                                schema.schemaPointer(),
                                new GeneratorOptions(
                                        schema.options().types(),
                                        schema.options().unknownMembers(),
                                        options),
                                schema.bindings()))
                        .toList())
                .sources()
                .stream();
    }
}
