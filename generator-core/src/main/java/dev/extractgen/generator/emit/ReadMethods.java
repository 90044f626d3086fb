package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.MEMBER;
import static dev.extractgen.generator.emit.RuntimeTypes.MEMBERS;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_SHAPE;
import static dev.extractgen.generator.emit.RuntimeTypes.VALUE_READER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes what a decoder needs to read each type: tables of members, shapes of metadata, and one method for each. */
final class ReadMethods {
    private final JavaTypes types;
    private final Readers readers;
    private final Shapes shapes;

    ReadMethods(JavaTypes types, Shapes shapes) {
        this.types = types;
        this.readers = new Readers(types);
        this.shapes = shapes;
    }

    /** Returns an expression for the shape of the root's metadata. */
    CodeBlock rootShape(ExtractionModel model) {
        return model.isObject(model.root()) ? shapes.of(model.root()) : CodeBlock.of("$T.deferred()", METADATA_SHAPE);
    }

    /** Returns the table of an object's members. */
    FieldSpec members(ObjectDeclaration object, List<Component> components) {
        CodeBlock.Builder table = CodeBlock.builder().add("$T.of($>$>", MEMBERS);
        CodeBlock others = CodeBlock.of(object.others() instanceof OtherMembers.Forbidden ? "\n.closed()" : "");
        String separator = "";
        for (Component component : components) {
            if (component.role() == Component.Role.OTHER_MEMBERS && component.type() instanceof Type.MapOf map) {
                others = CodeBlock.of("\n.open($L)", shapes.of(map.value().type()));
                continue;
            }
            table.add("$L\n$T.$N($L", separator, MEMBER, presence(component), Literals.text(component.wireName()));
            if (!types.hasEntry(component.type())) {
                table.add(", $L", shapes.of(component.type()));
            }
            table.add(")");
            if (!component.aliases().isEmpty()) {
                table.add(
                        ".alsoNamed($L)",
                        component.aliases().stream().map(Literals::text).collect(CodeBlock.joining(", ")));
            }
            separator = ",";
        }
        return FieldSpec.builder(MEMBERS, shapes.constant(types.declared(object.id())))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(table.add(")$L$<$<", others).build())
                .build();
    }

    private static String presence(Component component) {
        boolean isRequired = component.role() == Component.Role.REQUIRED;
        if (component.use().nullable()) {
            return isRequired ? "requiredNullable" : "nullable";
        }
        return isRequired ? "required" : "optional";
    }

    /** Returns the method that reads an object. */
    MethodSpec object(ObjectDeclaration object, List<Component> components) {
        ClassName record = types.declared(object.id());
        FreshNames names =
                new FreshNames(components.stream().map(Component::name).toList());
        String in = names.take("in");
        String metadata = names.take("metadata");
        String member = names.take("member");
        MethodSpec.Builder method = method(record, in, metadata)
                .beginControlFlow("if (!$N.beginObject($N))", in, shapes.constant(record))
                .addStatement("return null")
                .endControlFlow();
        for (Component component : components) {
            TypeName type = types.of(component.type());
            if (component.role() == Component.Role.OTHER_MEMBERS) {
                method.addStatement("$T $N = new $T<>()", type, component.name(), LinkedHashMap.class);
            } else {
                method.addStatement("$T $N = null", type, component.name());
            }
        }
        method.beginControlFlow(
                        "for (int $1N = $2N.nextMember(); $1N != $3T.END; $1N = $2N.nextMember())", member, in, MEMBERS)
                .beginControlFlow("switch ($N)", member);
        for (int i = 0; i < components.size(); i++) {
            method.addCode(readCase(components.get(i), i, in, metadata));
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        CodeBlock.Builder parts = CodeBlock.builder().add("$N", metadata);
        for (Component component : components) {
            arguments.add("$N,$W", component.name());
            if (!types.hasEntry(component.type())) {
                parts.add(",$W$N", component.name());
            }
        }
        return method.endControlFlow()
                .endControlFlow()
                .addStatement(
                        "return new $T($L$T.of($L))", record, arguments.build(), types.metadata(record), parts.build())
                .build();
    }

    private CodeBlock readCase(Component component, int index, String in, String metadata) {
        CodeBlock node = CodeBlock.of("$N.at($L)", metadata, index);
        if (component.role() == Component.Role.OTHER_MEMBERS && component.type() instanceof Type.MapOf map) {
            return CodeBlock.of(
                    "case $L -> $N.$N($N, $L, $L);\n",
                    index,
                    in,
                    map.value().nullable() ? "nullableMember" : "member",
                    component.name(),
                    node,
                    readers.element(map.value().type()));
        }
        return CodeBlock.of(
                "case $L -> $N = $L;\n", index, component.name(), readers.value(component.type(), in, node));
    }

    /** Returns the method that reads a union. */
    MethodSpec union(UnionDeclaration union) {
        MethodSpec.Builder method = method(types.declared(union.id()), "in", "metadata");
        for (int i = 0; i < union.branches().size(); i++) {
            Branch branch = union.branches().get(i);
            String jsonType = branch.jsonType().name();
            method.beginControlFlow(
                    "if (in.is$N())", jsonType.charAt(0) + jsonType.substring(1).toLowerCase(Locale.ROOT));
            if (types.declarationOf(branch.type()) instanceof ObjectDeclaration object) {
                ClassName record = types.declared(object.id());
                method.addStatement("return $N(in, metadata.as($L))", Readers.method(record), shapes.of(branch.type()));
            } else {
                method.addCode(wrapped(branch.type(), types.branch(union, i)));
            }
            method.endControlFlow();
        }
        String expected = String.join(
                " or ",
                union.branches().stream()
                        .map(branch -> branch.jsonType().name().toLowerCase(Locale.ROOT))
                        .toList());
        return method.addStatement("return in.misfit($S)", "a value of type " + expected)
                .build();
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
                .addStatement(
                        "return value == null ? null : new $T(value, $T.of(node, value))",
                        record,
                        types.metadata(record))
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
