package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes equals, hashCode and toString, which leave the metadata out: a value is its values. */
final class ValueMethods {
    private ValueMethods() {}

    static List<MethodSpec> of(ClassName type, List<Component> components) {
        List<String> names = components.stream().map(Component::name).toList();
        return List.of(equality(type, names), hash(names), text(type, names));
    }

    private static MethodSpec equality(ClassName type, List<String> names) {
        FreshNames fresh = new FreshNames(names);
        String other = fresh.take("other");
        String that = fresh.take("that");
        CodeBlock comparisons = names.stream()
                .map(name -> CodeBlock.of("$W&& $1T.equals($2N, $3N.$2N)", Objects.class, name, that))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), other)
                .addStatement("return $N instanceof $T $N$L", other, type, that, comparisons)
                .build();
    }

    private static MethodSpec hash(List<String> names) {
        CodeBlock values = names.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.$N($L)", Objects.class, names.size() == 1 ? "hashCode" : "hash", values)
                .build();
    }

    private static MethodSpec text(ClassName type, List<String> names) {
        CodeBlock.Builder text = CodeBlock.builder().add("return ");
        String before = type.simpleName() + "[";
        for (String name : names) {
            text.add("$S + $N$W+ ", before + name + "=", name);
            before = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text.add("$S", "]").build())
                .build();
    }
}
