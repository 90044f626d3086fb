package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.MEMBERS;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_SHAPE;
import static dev.extractgen.generator.emit.RuntimeTypes.VALUE_READER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what a decoder needs to read each type: tables of members, shapes of metadata, and one method for each. */
final class ReadMethods {
    private final JavaTypes types;
    private final Readers readers;
    private final Shapes shapes;

    ReadMethods(JavaTypes types, Readers readers, Shapes shapes) {
        this.types = types;
        this.readers = readers;
        this.shapes = shapes;
    }

    /** Returns an expression for the shape of the root's metadata. */
    CodeBlock rootShape(ExtractionModel model) {
        return model.isRootRecord() && model.root() instanceof Type.Declared root
                ? shapes.root(root)
                : CodeBlock.of("$T.deferred()", METADATA_SHAPE);
    }

    /**
     * Returns the table of an object's members, or of a tuple's positions.
     *
     * @param missing what makes the metadata of a missing object; none for an object that lies within no other
     */
    FieldSpec members(TypeId id, List<Component> components, CodeBlock missing, boolean isClosed) {
        Shapes within = shapes.within(id);
        CodeBlock.Builder table = CodeBlock.builder().add("$T.builder($L)$>$>", MEMBERS, missing);
        for (Component component : components) {
            if (component.isOtherMembers() && component.type() instanceof Type.MapOf map) {
                CodeBlock shape = within.of(map.value().type());
                if (map.names().isAny()) {
                    table.add("\n.open($L)", shape);
                } else {
                    table.add("\n.matching($L,$W$L)", shape, PatternConstants.arguments(map.names()));
                }
                continue;
            }
            if (component.role() == Component.Role.OTHER_ELEMENTS && component.type() instanceof Type.ListOf list) {
                table.add("\n.open($L)", within.of(list.element().type()));
                continue;
            }
            table.add("\n$L", within.member(component));
        }
        return FieldSpec.builder(MEMBERS, shapes.constant(types.declared(id)))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(table.add("$L\n.build()$<$<", isClosed ? "\n.closed()" : "")
                        .build())
                .build();
    }

    /** Returns the method that reads an object or a tuple. */
    MethodSpec object(TypeId id, List<Component> components) {
        ClassName record = types.declared(id);
        FreshNames names = FreshNames.besides(components);
        String in = names.take("in");
        String metadata = names.take("metadata");
        String member = names.take("member");
        boolean isTuple = !components.get(0).isMember();
        MethodSpec.Builder method = method(record, in, metadata)
                .beginControlFlow(
                        "if (!$N.$N($N))", in, isTuple ? "beginTuple" : "beginObject", shapes.constant(record))
                .addStatement("return null")
                .endControlFlow();
        for (Component component : components) {
            TypeName type = types.of(component.type());
            if (component.isOtherMembers()) {
                method.addStatement("$T $N = new $T<>()", type, component.name(), LinkedHashMap.class);
            } else if (component.role() == Component.Role.OTHER_ELEMENTS) {
                method.addStatement("$T $N = new $T<>()", type, component.name(), ArrayList.class);
            } else {
                method.addStatement("$T $N = null", type, component.name());
            }
        }
        method.beginControlFlow(
                        "for (int $1N = $2N.$4N(); $1N != $3T.END; $1N = $2N.$4N())",
                        member,
                        in,
                        MEMBERS,
                        isTuple ? "nextPosition" : "nextMember")
                .beginControlFlow("switch ($N)", member);
        for (int i = 0; i < components.size(); i++) {
            method.addCode(readCase(components.get(i), i, in, metadata));
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Component component : components) {
            arguments.add("$N,$W", component.name());
        }
        return method.endControlFlow()
                .endControlFlow()
                .addStatement(
                        "return new $T($L$L)",
                        record,
                        arguments.build(),
                        MetadataEmitter.make(
                                types.metadata(record),
                                CodeBlock.of("$N", shapes.constant(record)),
                                CodeBlock.of("$N", metadata),
                                components,
                                types))
                .build();
    }

    private CodeBlock readCase(Component component, int index, String in, String metadata) {
        CodeBlock node = CodeBlock.of("$N.at($L)", metadata, index);
        if (component.isOtherMembers() && component.type() instanceof Type.MapOf map) {
            return readOther(component, "member", map.value(), index, in, node);
        }
        if (component.role() == Component.Role.OTHER_ELEMENTS && component.type() instanceof Type.ListOf list) {
            return readOther(component, "element", list.element(), index, in, node);
        }
        return CodeBlock.of(
                "case $L -> $N = $L;\n", index, component.name(), readers.value(component.type(), in, node));
    }

    private CodeBlock readOther(Component component, String part, TypeUse use, int index, String in, CodeBlock node) {
        return CodeBlock.of(
                "case $L -> $N.$N($N, $L, $L);\n",
                index,
                in,
                Readers.containerMethod(part, use),
                component.name(),
                node,
                readers.element(use.type()));
    }

    /** Returns the method that reads a root that is no object. */
    MethodSpec root(Type type) {
        return method(types.root(), "in", "metadata")
                .addCode(wrapped(type, types.root()))
                .build();
    }

    private CodeBlock wrapped(Type type, ClassName record) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (types.hasEntry(type)) {
            return code.addStatement(
                            "$T value = $L", types.of(type), readers.value(type, "in", CodeBlock.of("metadata")))
                    .addStatement("return value == null ? null : new $T(value, metadata.asEntry())", record)
                    .build();
        }
        return code.addStatement("$T node = $L", METADATA_NODE, shapes.node(type, CodeBlock.of("metadata")))
                .addStatement("$T value = $L", types.of(type), readers.value(type, "in", CodeBlock.of("node")))
                .addStatement("return value == null ? null : new $T(value, node)", record)
                .build();
    }

    private static MethodSpec.Builder method(ClassName type, String in, String metadata) {
        return MethodSpec.methodBuilder(Readers.method(type))
                .addModifiers(Modifier.STATIC)
                .returns(JavaTypes.nullable(type))
                .addParameter(VALUE_READER, in)
                .addParameter(METADATA_NODE, metadata);
    }
}
