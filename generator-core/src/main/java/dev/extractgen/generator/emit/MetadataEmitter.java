package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_METADATA;
import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_METADATA_ENTRY;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the record that mirrors another with the metadata of its values. */
final class MetadataEmitter {
    private final JavaTypes types;
    private final OwnNames own;

    MetadataEmitter(JavaTypes types, OwnNames own) {
        this.types = types;
        this.own = own;
    }

    /**
     * Writes the record.
     *
     * @param isPart whether the other record lies within a third one, and so may be missing while there is metadata of
     *     it
     */
    TypeSpec emit(ClassName record, List<Component> components, boolean isPart) {
        ClassName metadata = types.ownMetadata();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        components.forEach(component -> constructor.addParameter(parameterType(component), component.name()));
        constructor.addParameter(JavaTypes.nullable(ClassName.get(String.class)), own.objectReasoning());
        TypeSpec.Builder type = TypeSpec.recordBuilder(metadata.simpleName())
                .addJavadoc("What the service said about each value of {@link $T}.\n", record)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(FIELD_METADATA)
                .recordConstructor(constructor.build());
        if (isPart) {
            type.addField(empty(metadata, components));
        }
        if (components.stream().anyMatch(Component::isContainer)) {
            type.addMethod(compactConstructor(components));
        }
        components.stream().filter(this::isObject).map(this::accessor).forEach(type::addMethod);
        type.addMethod(of(metadata, components));
        if (isPart) {
            type.addMethod(bind(record, metadata, components));
        }
        return type.build();
    }

    private boolean isObject(Component component) {
        return types.recordOf(component.type()).isPresent();
    }

    private TypeName parameterType(Component component) {
        TypeName type = types.metadataOf(component.type());
        return isObject(component) ? JavaTypes.nullable(type) : type;
    }

    /**
     * Parts that are objects may contain the same type again, so an empty one is not stored but stands in on access.
     */
    private MethodSpec accessor(Component component) {
        TypeName type = types.metadataOf(component.type());
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $1N == null ? $2L : $1N", component.name(), types.emptyMetadata(component.type()))
                .build();
    }

    private FieldSpec empty(ClassName metadata, List<Component> components) {
        CodeBlock arguments = components.stream()
                .map(this::emptyPart)
                .map(part -> CodeBlock.of("$L,$W", part))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(metadata, "EMPTY", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($Lnull)", metadata, arguments)
                .build();
    }

    private CodeBlock emptyPart(Component component) {
        if (isObject(component)) {
            return CodeBlock.of("null");
        }
        if (!component.isContainer()) {
            return CodeBlock.of("$T.EMPTY", FIELD_METADATA_ENTRY);
        }
        return CodeBlock.of("$T.of()", component.type() instanceof Type.ListOf ? List.class : Map.class);
    }

    private MethodSpec compactConstructor(List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        Copying copying = new Copying(freshNames(components));
        components.stream()
                .filter(Component::isContainer)
                .forEach(component -> constructor.addStatement(
                        "$N = $L",
                        component.name(),
                        copying.copy(types.metadataOf(component.type()), component.name())));
        return constructor.build();
    }

    private MethodSpec of(ClassName metadata, List<Component> components) {
        FreshNames names = freshNames(components);
        String node = names.take("node");
        Binding binding = new Binding(types, own, names);
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(metadata)
                .addParameter(METADATA_NODE, node);
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            boolean isBare = component.role() == Component.Role.BARE;
            if (types.hasEntry(component.type())) {
                arguments.add("$N.entry($L),$W", node, i);
            } else {
                method.addParameter(JavaTypes.nullable(types.of(component.type())), component.name());
                CodeBlock part = isBare ? CodeBlock.of("$N", node) : CodeBlock.of("$N.at($L)", node, i);
                arguments.add("$L,$W", binding.bind(component.type(), component.name(), part));
            }
        }
        return method.addStatement("return new $T($L$N.reasoning())", metadata, arguments.build(), node)
                .build();
    }

    private MethodSpec bind(ClassName record, ClassName metadata, List<Component> components) {
        CodeBlock nothing = components.stream()
                .filter(component -> !types.hasEntry(component.type()))
                .map(component -> CodeBlock.of(", null"))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("bind")
                .addModifiers(Modifier.STATIC)
                .returns(metadata)
                .addParameter(JavaTypes.nullable(record), "value")
                .addParameter(METADATA_NODE, "node")
                .addStatement(
                        "return value != null ? value.$N() : node.isPresent() ? of(node$L) : EMPTY",
                        own.fieldMetadata(),
                        nothing)
                .build();
    }

    private static FreshNames freshNames(List<Component> components) {
        return new FreshNames(components.stream().map(Component::name).toList());
    }
}
