package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a property that nobody should use any more, every method of users' that is about it says so. */
class DeprecatedMembersTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "vendor": {"type": "string"},
              "total": {"type": "number", "deprecated": true}%s}}
            """;

    private static final String MANY = IntStream.range(0, 300)
            .mapToObj(i -> ", \"more%s\": {\"type\": \"string\"}".formatted(i))
            .collect(Collectors.joining());

    private static UserCode code(String properties, Set<RecordMethod> methods, @Nullable String bindings) {
        GeneratorOptions options = new GeneratorOptions(
                TypeOptions.DEFAULT, UnknownMembers.REPORT, new RecordOptions(methods, Visibility.PUBLIC));
        return UserCode.of(SCHEMA.formatted(properties), options, bindings);
    }

    private static Set<String> deprecated(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Deprecated.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areMarkedInRecordsAndInClassesThatAreUsedInsteadOfThem() {
        for (String properties : List.of("", MANY)) {
            Class<?> invoice = code(properties, EnumSet.allOf(RecordMethod.class), null)
                    .compiled()
                    .type("example.Invoice");

            assertThat(deprecated(invoice)).containsExactly("optionalTotal", "total", "withTotal");
            for (Class<?> nested : invoice.getDeclaredClasses()) {
                assertThat(deprecated(nested)).as(nested.getName()).containsExactly("total");
            }
        }
    }

    @Test
    void areMarkedAsUsersSayIfTheySayMore() throws ReflectiveOperationException {
        String bindings = """
                {"fields": {"/properties/total": {"annotations": ["java.lang.Deprecated(since = \\"2\\")"]}}}""";
        for (String properties : List.of("", MANY)) {
            Class<?> invoice = code(properties, Set.of(), bindings).compiled().type("example.Invoice");

            assertThat(invoice.getMethod("total")
                            .getAnnotation(Deprecated.class)
                            .since())
                    .isEqualTo("2");
        }
    }

    @Test
    void typesAreMarkedAsUsersSayIfTheySayMore() {
        String bindings = """
                {"types": {"/properties/old": {"annotations": ["java.lang.Deprecated(since = \\"2\\")"]}}}""";
        for (String deprecated : List.of("", "\"deprecated\": true, ")) {
            String old = ", \"old\": {\"type\": \"object\", %s\"properties\": {\"a\": {}}}".formatted(deprecated);
            Class<?> type = code(old, Set.of(), bindings).compiled().type("example.Invoice$Old");

            assertThat(type.getAnnotation(Deprecated.class).since()).isEqualTo("2");
        }
    }
}
