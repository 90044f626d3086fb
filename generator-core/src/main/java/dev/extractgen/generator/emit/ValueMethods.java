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

    /**
     * Returns the methods of an object or tuple.
     *
     * @param values an expression for its values
     * @param text an expression for their text
     */
    static List<MethodSpec> of(ClassName type, CodeBlock values, CodeBlock text) {
        return List.of(
                equality()
                        .addStatement("return other instanceof $T that && $L.equals(that.$L)", type, values, values)
                        .build(),
                hash().addStatement("return $L.hashCode()", values).build(),
                text().addStatement("return $S + $L", type.simpleName(), text).build());
    }

    /**
     * Returns the methods of a record that the runtime knows.
     *
     * @param hash an expression for its hash code
     * @param text an expression for its text
     */
    static List<MethodSpec> ofGenerated(CodeBlock hash, CodeBlock text) {
        return List.of(
                equality()
                        .addStatement("return $T.areEqual(this, other)", RuntimeTypes.GENERATED_RECORD)
                        .build(),
                hash().addStatement("return $L", hash).build(),
                text().addStatement("return $L", text).build());
    }

    /** Returns the methods of a record that stands for a value which is neither. */
    static List<MethodSpec> ofValue(ClassName type) {
        return List.of(
                equality()
                        .addStatement(
                                "return other instanceof $T that && $T.equals(value, that.value)", type, Objects.class)
                        .build(),
                hash().addStatement("return $T.hashCode(value)", Objects.class).build(),
                text().addStatement("return $S + value + $S", type.simpleName() + "[value=", "]")
                        .build());
    }

    private static MethodSpec.Builder equality() {
        return method("equals").returns(boolean.class).addParameter(JavaTypes.nullable(ClassName.OBJECT), "other");
    }

    private static MethodSpec.Builder hash() {
        return method("hashCode").returns(int.class);
    }

    private static MethodSpec.Builder text() {
        return method("toString").returns(String.class);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
