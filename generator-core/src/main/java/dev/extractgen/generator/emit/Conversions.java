package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes how values of types that users have get back into JSON. Records that have some are written and read as a
 * whole, with the decoder's help, so that it is all the same how Jackson would treat these types.
 */
final class Conversions {
    private final JavaTypes types;

    Conversions(JavaTypes types) {
        this.types = types;
    }

    /** Returns whether any component has values of a type that only users know. */
    static boolean areNeeded(List<Component> components, JavaTypes types) {
        return components.stream()
                .anyMatch(component -> bound(component.type(), types).isPresent());
    }

    /** Returns the type that only users know of the values in a type. */
    static Optional<Type.Bound> bound(Type type, JavaTypes types) {
        if (type instanceof Type.ListOf list) {
            return bound(list.element().type(), types);
        }
        if (type instanceof Type.MapOf map) {
            return bound(map.value().type(), types);
        }
        return type instanceof Type.Bound bound && types.standard(bound).isEmpty()
                ? Optional.of(bound)
                : Optional.empty();
    }

    /** Returns an expression for the function that returns what a value was made of. */
    CodeBlock back(Type.Bound bound, String variable) {
        return CodeBlock.of(
                "$1N -> (($2T) $1N).$3N()",
                variable,
                types.of(bound),
                types.binding(bound).value());
    }

    /** Returns the method that returns the members of a record as JSON has them. */
    MethodSpec toMap(List<Component> components) {
        FreshNames names = FreshNames.besides(components);
        String members = names.take("members");
        String value = names.take("value");
        TypeName any = JavaTypes.nullable(ClassName.OBJECT);
        TypeName map = ParameterizedTypeName.get(ClassNames.of(Map.class), ClassNames.of(String.class), any);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.take("toMap"))
                .addJavadoc("Returns the members as JSON has them.\n")
                .addAnnotation(RuntimeTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(map)
                .addStatement("$T $N = new $T<>()", map, members, LinkedHashMap.class);
        for (Component component : components) {
            if (component.isOtherMembers()) {
                method.addStatement("$N.putAll($T.members($N))", members, RuntimeTypes.WRITTEN, component.name());
            } else {
                CodeBlock written = bound(component.type(), types)
                        .map(bound -> CodeBlock.of(
                                "$T.each($N,$W$L)", RuntimeTypes.WRITTEN, component.name(), back(bound, value)))
                        .orElse(CodeBlock.of("$N", component.name()));
                method.addStatement(
                        "$T.member($N, $L, $L, $L)",
                        RuntimeTypes.WRITTEN,
                        members,
                        Literals.text(component.wireName()),
                        isWritten(component),
                        written);
            }
        }
        return method.addStatement("return $N", members).build();
    }

    /** Returns when a member is written though it is empty: a list that is a value of free form may be. */
    private static CodeBlock isWritten(Component component) {
        if (component.role() != Component.Role.REQUIRED && component.type() instanceof Type.Free) {
            return CodeBlock.of("$N != null", component.name());
        }
        return CodeBlock.of("$L", component.role() == Component.Role.REQUIRED);
    }
}
