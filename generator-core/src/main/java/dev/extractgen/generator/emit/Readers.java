package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.ELEMENTS;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.bindings.JavaTypeBinding;
import dev.extractgen.generator.bindings.StandardType;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the expressions by which a decoder reads values. */
final class Readers {
    private static final Pattern NEXT_WORD = Pattern.compile("(?=[A-Z])");

    private final JavaTypes types;
    private final PatternConstants patterns;

    Readers(JavaTypes types, PatternConstants patterns) {
        this.types = types;
        this.patterns = patterns;
    }

    /** Returns the name of the method that reads objects or unions of a class. */
    static String method(ClassName type) {
        return "read" + type.simpleName();
    }

    /**
     * Returns an expression that reads a value.
     *
     * @param in the reader
     * @param node the metadata of the value, for values that are made of parts
     */
    CodeBlock value(Type type, String in, CodeBlock node) {
        return type.accept(new Values(in, node));
    }

    /** Returns an expression for what reads the elements of a list or the values of a map. */
    CodeBlock element(Type type) {
        return type.accept(new ElementReaders());
    }

    private String scalarMethod(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "string";
            case INTEGER ->
                switch (types.options().integers()) {
                    case LONG -> "int64";
                    case INTEGER -> "int32";
                    case BIG_INTEGER -> "bigInteger";
                };
            case NUMBER ->
                switch (types.options().numbers()) {
                    case BIG_DECIMAL -> "decimal";
                    case DOUBLE -> "float64";
                };
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
            case TIME -> "time";
            case UUID -> "uuid";
            case URI -> "uri";
        };
    }

    private static String standardMethod(StandardType type) {
        return switch (type) {
            case STRING -> "string";
            case LONG -> "int64";
            case INTEGER -> "int32";
            case BIG_INTEGER -> "bigInteger";
            case BIG_DECIMAL -> "decimal";
            case DOUBLE -> "float64";
            case BOOLEAN -> "bool";
            case LOCAL_DATE -> "date";
            case OFFSET_DATE_TIME -> "dateTime";
            case LOCAL_TIME -> "time";
            case UUID -> "uuid";
            case URI -> "uri";
        };
    }

    static String constantMethod(EnumDeclaration enumeration) {
        return enumeration.hasOnlyStrings() ? "constant" : "scalarConstant";
    }

    private CodeBlock names(Type.MapOf map) {
        return map.names().isAny() ? CodeBlock.of("") : CodeBlock.of(", $N", patterns.constant(map.names()));
    }

    /** Returns the name of the method that reads a list, a map or a part of one, which may hold null or not. */
    static String containerMethod(String kind, TypeUse contained) {
        return contained.nullable() ? "nullable" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1) : kind;
    }

    private final class Values implements Type.Visitor<CodeBlock> {
        private final String in;
        private final CodeBlock node;

        Values(String in, CodeBlock node) {
            this.in = in;
            this.node = node;
        }

        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return CodeBlock.of("$N.$N()", in, scalarMethod(scalar));
        }

        @Override
        public CodeBlock bound(Type.Bound bound) {
            return types.standard(bound)
                    .map(type -> CodeBlock.of("$N.$N()", in, standardMethod(type)))
                    .orElseGet(() -> CodeBlock.of("$L.read($N, $L)", element(bound), in, node));
        }

        @Override
        public CodeBlock free(Type.Free free) {
            return CodeBlock.of("$N.value()", in);
        }

        @Override
        public CodeBlock nothing(Type.Nothing nothing) {
            return CodeBlock.of("$N.nothing()", in);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            CodeBlock read = element(list.element().type());
            return CodeBlock.of("$N.$N($L, $L)", in, containerMethod("list", list.element()), node, read);
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            CodeBlock read = element(map.value().type());
            return CodeBlock.of("$N.$N($L, $L$L)", in, containerMethod("map", map.value()), node, read, names(map));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            Optional<CodeBlock> imported = types.imported().handle(declared);
            if (imported.isPresent()) {
                return CodeBlock.of("$L.read($N, $L)", imported.get(), in, node);
            }
            return types.declaration(declared) instanceof EnumDeclaration enumeration
                    ? CodeBlock.of("$N.$N($T::of)", in, constantMethod(enumeration), types.declared(declared.id()))
                    : CodeBlock.of("$L($N, $L)", read(types.declared(declared.id())), in, node);
        }

        private CodeBlock read(ClassName type) {
            return types.atHome(type, method(type));
        }
    }

    private final class ElementReaders implements Type.Visitor<CodeBlock> {
        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return CodeBlock.of("$T.$N", ELEMENTS, constantName(scalarMethod(scalar)));
        }

        @Override
        public CodeBlock bound(Type.Bound bound) {
            return types.standard(bound)
                    .map(type -> CodeBlock.of("$T.$N", ELEMENTS, constantName(standardMethod(type))))
                    .orElseGet(() -> converted(bound));
        }

        private CodeBlock converted(Type.Bound bound) {
            JavaTypeBinding binding = types.binding(bound);
            return CodeBlock.of(
                    "$T.<$T, $T>converted($L, $T::$L, $S)",
                    ELEMENTS,
                    types.of(bound.scalar()),
                    types.of(bound),
                    scalar(bound.scalar()),
                    types.of(bound),
                    binding.factory(),
                    binding.name());
        }

        private static String constantName(String method) {
            return NEXT_WORD.matcher(method).replaceAll("_").toUpperCase(Locale.ROOT);
        }

        @Override
        public CodeBlock free(Type.Free free) {
            return CodeBlock.of("$T.VALUE", ELEMENTS);
        }

        @Override
        public CodeBlock nothing(Type.Nothing nothing) {
            return CodeBlock.of("$T.NOTHING", ELEMENTS);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            CodeBlock read = element(list.element().type());
            return CodeBlock.of("$T.$N($L)", ELEMENTS, containerMethod("list", list.element()), read);
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            CodeBlock read = element(map.value().type());
            return CodeBlock.of("$T.$N($L$L)", ELEMENTS, containerMethod("map", map.value()), read, names(map));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            Optional<CodeBlock> imported = types.imported().handle(declared);
            if (imported.isPresent()) {
                return imported.get();
            }
            return types.declaration(declared) instanceof EnumDeclaration enumeration
                    ? CodeBlock.of(
                            "$T.$N($T::of)", ELEMENTS, constantMethod(enumeration), types.declared(declared.id()))
                    : CodeBlock.of(
                            "$T::$N", types.home(types.declared(declared.id())), method(types.declared(declared.id())));
        }
    }
}
