package dev.extractgen.generator.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Files import the classes that they name, and name in full those that would be taken for others. */
class SourceFileTest {
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static String text(String packageName, TypeSpec.Builder type) {
        return new SourceFile(packageName, type.build()).text();
    }

    private static TypeSpec.Builder holding(TypeName... types) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Holder");
        for (int i = 0; i < types.length; i++) {
            type.addField(types[i], "field" + i);
        }
        return type;
    }

    @Test
    void importsWhatIsElsewhere() {
        String text = text(
                "example",
                holding(
                        ClassName.get(Map.class),
                        ClassName.get(List.class),
                        ClassName.get(String.class),
                        ClassName.get("example", "Neighbour"),
                        ClassName.get(Map.Entry.class)));
        assertThat(text).isEqualTo("""
                package example;

                import java.util.List;
                import java.util.Map;

                class Holder {
                    Map field0;
                    List field1;
                    String field2;
                    Neighbour field3;
                    Map.Entry field4;
                }
                """);
    }

    @Test
    void namesInFullTheSecondClassOfAName() {
        assertThat(text("example", holding(ClassName.get("a", "Same"), ClassName.get("b", "Same"))))
                .contains("import a.Same;", "    Same field0;", "    b.Same field1;")
                .doesNotContain("import b.Same;");
    }

    @Test
    void namesInFullWhatATypeOfTheFileHides() {
        TypeSpec.Builder type = holding(ClassName.get(String.class), ClassName.get("", "String"))
                .addType(TypeSpec.classBuilder("String").build());
        assertThat(text("example", type))
                .contains("    java.lang.String field0;", "    String field1;", "    class String {")
                .doesNotContain("import");
    }

    @Test
    void annotatesTheSimpleName() {
        TypeName entry = ClassName.get(Map.Entry.class)
                .annotated(AnnotationSpec.builder(NULLABLE).build());
        assertThat(text("", holding(ParameterizedTypeName.get(ClassName.get(List.class), entry))))
                .startsWith("import java.util.List;")
                .contains("    List<Map.@Nullable Entry> field0;");
    }

    @Test
    void writesMembersInTheirUsualOrder() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Kind")
                .addJavadoc("What it is.\n")
                .addEnumConstant(new EnumConstantSpec(CodeBlock.of(""), List.of(), "A", CodeBlock.of("1")))
                .addEnumConstant(new EnumConstantSpec(CodeBlock.of(""), List.of(), "B", CodeBlock.of("2")))
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(int.class)
                        .addStatement("return value")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addField(TypeName.INT, "value", Modifier.FINAL, Modifier.PRIVATE);
        assertThat(text("", type)).isEqualTo("""
                /** What it is. */
                enum Kind {
                    A(1),
                    B(2);

                    private final int value;

                    Kind(int value) { this.value = value; }

                    public int value() { return value; }
                }
                """);
    }

    @Test
    void writesAStatementBesideItsMethodWhereBothHaveRoomOnALine() {
        String head = "    int sum(int ";
        String end = ") { return 1; }";
        String fits = "a".repeat(120 - head.length() - end.length());
        assertThat(text("", summing(fits))).contains("\n" + head + fits + end + "\n");
        assertThat(text("", summing(fits + "a"))).contains("\n" + head + fits + "a) {\n        return 1;\n    }\n");
    }

    @Test
    void writesTheBodyBelowWhereTheParametersTakeSeveralLines() {
        String first = "a".repeat(60);
        String second = "b".repeat(60);
        TypeSpec.Builder type = TypeSpec.classBuilder("Sums")
                .addMethod(summing()
                        .addParameter(int.class, first)
                        .addParameter(int.class, second)
                        .addStatement("return 1")
                        .build());
        assertThat(text("", type)).contains("int " + second + ") {\n        return 1;\n    }\n");
    }

    @Test
    void writesSeveralStatementsAndBlocksBelow() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Sums")
                .addMethod(summing()
                        .addStatement("int one = 1")
                        .addStatement("return one")
                        .build())
                .addMethod(summing()
                        .beginControlFlow("while (true)")
                        .addStatement("return 1")
                        .endControlFlow()
                        .build());
        assertThat(text("", type))
                .contains("    int sum() {\n        int one = 1;\n        return one;\n    }\n")
                .contains("    int sum() {\n        while (true) {\n            return 1;\n        }\n    }\n");
    }

    private static TypeSpec.Builder summing(String parameter) {
        return TypeSpec.classBuilder("Sums")
                .addMethod(summing()
                        .addParameter(int.class, parameter)
                        .addStatement("return 1")
                        .build());
    }

    private static MethodSpec.Builder summing() {
        return MethodSpec.methodBuilder("sum").returns(int.class);
    }

    @Test
    void breaksJavadocThatTakesMoreThanALine() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder("Shape").addJavadoc("One.\n\n<p>Two.\n");
        assertThat(text("", type)).isEqualTo("/**\n * One.\n *\n * <p>Two.\n */\ninterface Shape {\n}\n");
    }
}
