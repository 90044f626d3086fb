package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationsTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "vendor": {"type": "string"},
              "total": {"type": "number"},
              "status": {"enum": ["open"]},
              "due": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
              "part": {"type": "object", "properties": {"a": {}}}}}
            """;

    private static final String BINDINGS = """
            {"types": {"/properties/status": {"annotations": ["@example.Mark(\\"status\\")"]},
                       "": {"annotations": ["example.Mark(value = \\"root\\", more = { 1, 2 })"]}},
             "fields": {"/properties/vendor": {"annotations": ["@example.Mark(\\"$T, x\\")"]}}}
            """;

    private static final String MARK = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Mark {
                String value();
                int[] more() default {};
            }
            """;

    private static List<AnnotationText> annotations(String text) {
        return AnnotationText.parse(text, problem -> {
                    throw new AssertionError(problem);
                })
                .stream()
                .toList();
    }

    @Test
    void standOnTypesAndComponents() throws ReflectiveOperationException {
        GeneratorOptions options = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(
                        Set.of(),
                        Visibility.PUBLIC,
                        false,
                        annotations("example.Mark(\"type\")"),
                        annotations("@example.Mark(\"component\")")));
        Object marks = UserCode.of(SCHEMA, options, BINDINGS).with("Mark", MARK).run("{}", "{}", """
                Class<?>[] types = {Invoice.class, Invoice.Status.class, Invoice.Due.class, Invoice.DueString.class,
                        Invoice.Part.class};
                StringBuilder marks = new StringBuilder();
                for (Class<?> type : types) {
                    marks.append(type.getAnnotation(Mark.class).value()).append(' ');
                }
                for (var component : Invoice.class.getRecordComponents()) {
                    Mark mark = component.getAnnotation(Mark.class);
                    marks.append(component.getName()).append('=').append(mark == null ? "" : mark.value()).append(' ');
                }
                return marks.toString() + Invoice.class.getAnnotation(Mark.class).more().length;""");

        assertThat(marks)
                .isEqualTo("root status type type type vendor=$T, x total=component status=component due=component"
                        + " part=component fieldMetadata= 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.A",
                "@com.example.A()",
                "com.example.A(1)",
                "com.example.A(-1.5e3f + 0x1F * (2 - B.C) / 3)",
                "com.example.A(x = \"a)b\\\"\", y = 'c')",
                "com.example.A({})",
                "com.example.A({1, 2,})",
                "com.example.A(@com.example.B({@com.example.C, @com.example.C(1)}))",
                "com.example.A(types = {String.class, int[].class}, when = a.B.C == 1 ? \"x\" : \"y\")",
                "com.example.A((byte) 1)",
                "com.example.A(2 * (1 + 2))",
            })
    void areReadAsJavaHasThem(String text) {
        List<String> problems = new ArrayList<>();
        assertThat(AnnotationText.parse(text, problems::add))
                .as(problems.toString())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\n"})
    void mayHaveLongTexts(String part) {
        String text = part.repeat(3900 / part.length());

        assertThat(annotations("com.example.A(\"%s\")".formatted(text)))
                .extracting(AnnotationText::members)
                .containsExactly("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mark | the type must have its package, such as com.example.Mark",
                "com.example.new | a name is expected, and not new",
                "com.example.A( | a value is expected, and not the end",
                "com.example.A(1 | ) is expected, and not the end",
                "com.example.A(1)) | the end is expected, and not )",
                "com.example.A(\"x) | nothing can begin with \"x)",
                "com.example.A(1; System.exit(1)) | nothing can begin with ; System.exit(1))",
                "com.example.A(/* */ 1) | nothing can begin with /* */ 1)",
                "com.example.A(a = ) | a value is expected, and not )",
                "com.example.A(a = 1 b = 2) | an operator is expected, and not b",
                "com.example.A(1 +) | a value is expected, and not )",
                "com.example.A(a[0]) | a value is expected, and not )",
                "com.example.A({1 | , is expected, and not the end",
                "com.example.A(call(1)) | an operator is expected, and not (",
                "com.example.A @com.example.B | the end is expected, and not @",
                "@interface A | a name is expected, and not interface",
            })
    void areRefusedWhereTheyAreWritten(String text, String problem) {
        String quoted = text.replace("\"", "\\\"");
        assertThat(UserCode.of(
                                SCHEMA,
                                GeneratorOptions.DEFAULT,
                                "{\"fields\": {\n \"/properties/vendor\": {\"annotations\": [\"%s\"]}}}"
                                        .formatted(quoted))
                        .diagnostics())
                .containsExactly("invoice.bindings.json:2:41 [EXT009] /fields/~1properties~1vendor/annotations/0:"
                        + " \"%s\" is no annotation: %s".formatted(text, problem));
    }
}
