package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.EXTRACTED_FIELD;
import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_COLLECTOR;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that list the leaves of a record. */
final class FieldsEmitter {
    static final TypeName STREAM_OF_FIELDS = ParameterizedTypeName.get(ClassName.get(Stream.class), EXTRACTED_FIELD);

    /** What a chain of calls may take to stand on one line. */
    private static final int COLUMNS = 100;

    /** More components than that take more than one line. */
    private static final int NULLS_IN_LINE = 8;

    private final JavaTypes types;
    private final OwnNames own;

    FieldsEmitter(JavaTypes types, OwnNames own) {
        this.types = types;
        this.own = own;
    }

    /** Returns the method that lists the leaves of a record. */
    MethodSpec instanceMethod(List<Component> components) {
        List<CodeBlock> calls = components.stream().map(this::call).toList();
        CodeBlock inLine = statement(calls, "");
        MethodSpec.Builder method = MethodSpec.methodBuilder(own.extractedFields())
                .addModifiers(Modifier.PUBLIC)
                .returns(STREAM_OF_FIELDS)
                .addStatement(inLine.columns() <= COLUMNS ? inLine : statement(calls, "\n"));
        if (own.isExtractedRecord()) {
            method.addAnnotation(Override.class);
        } else {
            method.addJavadoc("Lists every leaf below this record, with its metadata.\n");
        }
        return method.build();
    }

    private static CodeBlock statement(List<CodeBlock> calls, String separator) {
        CodeBlock.Builder statement = CodeBlock.builder().add("return new $T()", FIELD_COLLECTOR);
        calls.forEach(call -> statement.add("$L.$L", separator, call));
        return statement.add("$L.stream()", separator).build();
    }

    private CodeBlock call(Component component) {
        CodeBlock arguments = CodeBlock.of("$L,$W$N,$W$L", pointer(component), component.name(), metadata(component));
        return component.role() == Component.Role.OTHER_ELEMENTS && component.type() instanceof Type.ListOf list
                ? CodeBlock.of(
                        "elements($L,$W$L,$W$L)",
                        component.wireName(),
                        arguments,
                        visitor(list.element().type(), 1))
                : component.type().accept(new Calls(arguments, 1));
    }

    /** Returns the method that adds the leaves of an object to those of another, even if only its metadata is there. */
    MethodSpec partMethod(ClassName record, List<Component> components) {
        String nothing = (components.size() <= NULLS_IN_LINE ? "null, " : "null,$W").repeat(components.size());
        return MethodSpec.methodBuilder("addTo")
                .addModifiers(Modifier.STATIC)
                .returns(FIELD_COLLECTOR)
                .addParameter(FIELD_COLLECTOR, "fields")
                .addParameter(String.class, "pointer")
                .addParameter(JavaTypes.nullable(record), "value")
                .addParameter(JavaTypes.nullable(types.ownMetadata()), "metadata")
                .addStatement(
                        "return fields.object(pointer, value, metadata, $1T.EMPTY,$Wabout -> new $2T(" + nothing
                                + "about),$W$2T::$3N)",
                        types.ownMetadata(),
                        record,
                        own.extractedFields())
                .build();
    }

    private static CodeBlock pointer(Component component) {
        return switch (component.role()) {
            case REQUIRED, OPTIONAL ->
                Literals.text("/" + component.wireName().replace("~", "~0").replace("/", "~1"));
            case REQUIRED_POSITION, POSITION -> CodeBlock.of("$S", "/" + component.wireName());
            case OTHER_MEMBERS, SOME_OTHER_MEMBERS, OTHER_ELEMENTS, BARE -> CodeBlock.of("\"\"");
        };
    }

    private CodeBlock metadata(Component component) {
        boolean isBareEntry = component.role() == Component.Role.BARE && types.hasEntry(component.type());
        return isBareEntry
                ? CodeBlock.of("$N", own.fieldMetadata())
                : CodeBlock.of("$N.$N()", own.fieldMetadata(), component.name());
    }

    /** Returns an expression for what adds the leaves of a value. */
    CodeBlock visitor(Type type) {
        return visitor(type, 1);
    }

    /** Returns what adds the leaves of one element; the depth tells the variables of nested lambdas apart. */
    private CodeBlock visitor(Type type, int depth) {
        if (types.hasEntry(type)) {
            return CodeBlock.of("$T::add", FIELD_COLLECTOR);
        }
        Optional<CodeBlock> imported = types.imported().handle(type);
        if (imported.isPresent()) {
            return CodeBlock.of("$L::addTo", imported.get());
        }
        Optional<ClassName> record = types.recordOf(type);
        if (record.isPresent()) {
            return CodeBlock.of("$T::addTo", record.get());
        }
        String number = depth == 1 ? "" : String.valueOf(depth);
        CodeBlock arguments = CodeBlock.of("pointer$1L, value$1L, metadata$1L", number);
        return CodeBlock.of(
                "(fields$1L, pointer$1L, value$1L, metadata$1L) -> fields$1L.$2L",
                number,
                type.accept(new Calls(arguments, depth + 1)));
    }

    /** The calls that add the leaves of a value, given its pointer, the value and its metadata. */
    private final class Calls implements Type.PartsVisitor<CodeBlock> {
        private final CodeBlock arguments;
        private final int depth;

        Calls(CodeBlock arguments, int depth) {
            this.arguments = arguments;
            this.depth = depth;
        }

        @Override
        public CodeBlock leaf(Type type) {
            return CodeBlock.of("add($L)", arguments);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            return CodeBlock.of(
                    "list($L,$W$L)", arguments, visitor(list.element().type(), depth));
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            return CodeBlock.of("map($L,$W$L)", arguments, visitor(map.value().type(), depth));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            Optional<CodeBlock> imported = types.imported().handle(declared);
            if (imported.isPresent() && !types.hasEntry(declared)) {
                return CodeBlock.of("part($L,$W$L::addTo)", arguments, imported.get());
            }
            ClassName type = types.declared(declared.id());
            if (types.recordOf(declared).isPresent()) {
                return CodeBlock.of("part($L,$W$T::addTo)", arguments, type);
            }
            return types.isUnion(declared)
                    ? CodeBlock.of("union($L,$W$T::$N)", arguments, type, own.extractedFields())
                    : leaf(declared);
        }
    }
}
