package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.COPIES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import java.util.List;

/** Writes the expressions by which a record copies what it is given, so that nobody can change it afterwards. */
final class Copying {
    private final FreshNames names;

    /**
     * Makes a writer for one method.
     *
     * @param names the names that the method's own variables leave free
     */
    Copying(FreshNames names) {
        this.names = names;
    }

    /** Returns whether somebody else could change a value of the type. */
    static boolean isNeeded(TypeName type) {
        return type instanceof ClassName name
                ? name.canonicalName().equals(ClassName.OBJECT.canonicalName())
                : type instanceof ParameterizedTypeName;
    }

    /** Returns an expression for an immutable copy of a variable. */
    CodeBlock copy(TypeName type, String variable) {
        if (!(type instanceof ParameterizedTypeName container)) {
            return CodeBlock.of("$T.value($N)", COPIES, variable);
        }
        TypeName contained = contained(container);
        return isNeeded(contained)
                ? CodeBlock.of("$T.$N($N, $L)", COPIES, kind(container) + "Of", variable, function(contained))
                : CodeBlock.of("$T.$N($N)", COPIES, shallow(container), variable);
    }

    private CodeBlock function(TypeName type) {
        if (!(type instanceof ParameterizedTypeName container)) {
            return CodeBlock.of("$T::value", COPIES);
        }
        if (!type.isAnnotated() && !isNeeded(contained(container))) {
            return CodeBlock.of("$T::$N", COPIES, shallow(container));
        }
        String element = names.take("element");
        CodeBlock copy = copy(type, element);
        return type.isAnnotated()
                ? CodeBlock.of("$1N -> $1N == null ? null : $2L", element, copy)
                : CodeBlock.of("$N -> $L", element, copy);
    }

    private static TypeName contained(ParameterizedTypeName container) {
        return container.typeArguments().get(container.typeArguments().size() - 1);
    }

    private static String kind(ParameterizedTypeName container) {
        return container.rawType().canonicalName().equals(List.class.getCanonicalName()) ? "list" : "map";
    }

    private static String shallow(ParameterizedTypeName container) {
        String kind = kind(container);
        return contained(container).isAnnotated() ? "nullable" + (kind.equals("list") ? "List" : "Map") : kind;
    }
}
