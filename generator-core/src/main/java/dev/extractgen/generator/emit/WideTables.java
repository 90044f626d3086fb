package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.SLOT;
import static dev.extractgen.generator.emit.RuntimeTypes.SLOTS;
import static dev.extractgen.generator.emit.RuntimeTypes.SLOT_VALUES;
import static dev.extractgen.generator.emit.RuntimeTypes.VALUE_READER;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.MemberNames;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the tables by which decoders read objects with more members than a constructor takes. */
final class WideTables {
    /** One method that makes slots holds so many of them, lest it should be too large to be compiled. */
    private static final int SLOTS_IN_METHOD = 150;

    private final JavaTypes types;
    private final Readers readers;
    private final Shapes shapes;

    WideTables(JavaTypes types, Readers readers, Shapes shapes) {
        this.types = types;
        this.readers = readers;
        this.shapes = shapes;
    }

    /** Returns the table of an object. */
    FieldSpec table(TypeId id, List<Component> components, boolean isClosed) {
        ClassName type = types.declared(id);
        CodeBlock.Builder parts = CodeBlock.builder();
        int portions = portions(components).size();
        for (int i = 0; i < portions; i++) {
            parts.add(", $N()", slotsMethod(type, i));
        }
        CodeBlock.Builder table =
                CodeBlock.builder().add("$T.of($T::new$L)$>$>", SLOTS, types.metadata(type), parts.build());
        components.stream().filter(Component::isOtherMembers).forEach(each -> table.add("\n$L", others(each)));
        return FieldSpec.builder(SLOTS, shapes.constant(type), Modifier.STATIC, Modifier.FINAL)
                .initializer(table.add(isClosed ? "\n.closed()$<$<" : "$<$<").build())
                .build();
    }

    /** Returns the methods that make the slots of the table, and the one that reads by it. */
    List<MethodSpec> methods(TypeId id, List<Component> components) {
        ClassName type = types.declared(id);
        List<MethodSpec> methods = new ArrayList<>();
        List<List<Component>> portions = portions(components);
        for (int i = 0; i < portions.size(); i++) {
            methods.add(slots(slotsMethod(type, i), portions.get(i)));
        }
        methods.add(MethodSpec.methodBuilder(Readers.method(type))
                .addModifiers(Modifier.STATIC)
                .returns(JavaTypes.nullable(type))
                .addParameter(VALUE_READER, "in")
                .addParameter(METADATA_NODE, "metadata")
                .addStatement("$T values = $N.read(in, metadata)", SLOT_VALUES, shapes.constant(type))
                .addStatement(
                        "return values == null ? null : new $T(values, new $T($N.parts(values, metadata)))",
                        type,
                        types.metadata(type),
                        shapes.constant(type))
                .build());
        return methods;
    }

    private static List<List<Component>> portions(List<Component> components) {
        List<Component> named =
                components.stream().filter(each -> !each.isOtherMembers()).toList();
        List<List<Component>> portions = new ArrayList<>();
        for (int start = 0; start < named.size(); start += SLOTS_IN_METHOD) {
            portions.add(named.subList(start, Math.min(start + SLOTS_IN_METHOD, named.size())));
        }
        return portions;
    }

    private static String slotsMethod(ClassName type, int portion) {
        return "slotsOf" + type.simpleName() + (portion + 1);
    }

    private MethodSpec slots(String name, List<Component> components) {
        CodeBlock slots = CodeBlock.joined(",\n", components, this::slot);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(SLOT))
                .addCode(CodeBlock.of("return new $T[] {\n$>$>$L\n$<$<};\n", SLOT, slots))
                .build();
    }

    private CodeBlock slot(Component component) {
        Type type = component.type();
        CodeBlock member = CodeBlock.of("$T$L", RuntimeTypes.MEMBER, shapes.member(component));
        CodeBlock element = readers.element(type);
        String kind = type instanceof Type.ListOf ? "list" : type instanceof Type.MapOf ? "map" : "of";
        return CodeBlock.of("$T.$N($L,$W$L)$L", SLOT, kind, member, element, written(component));
    }

    private CodeBlock written(Component component) {
        return Conversions.bound(component.type(), types)
                .map(bound -> CodeBlock.of(".writtenBy($L)", new Conversions(types).back(bound, "value")))
                .orElse(CodeBlock.of(""));
    }

    private CodeBlock others(Component component) {
        Type.MapOf map = (Type.MapOf) component.type();
        MemberNames names = map.names();
        TypeUse value = map.value();
        return CodeBlock.of(
                ".$N($L,$W$L,$W$L$L)",
                value.nullable() ? "openNullable" : "open",
                readers.element(value.type()),
                slot(component),
                shapes.of(value.type()),
                names.isAny() ? CodeBlock.of("") : CodeBlock.of(",$W$L", PatternConstants.arguments(names)));
    }
}
