package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.GENERATED_METADATA;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_PARTS;
import static dev.extractgen.generator.emit.RuntimeTypes.RENAMED_METADATA;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.AccessorSpec;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that mirrors a record with the metadata of its values. It is a view of what the runtime has bound,
 * and no record, for which javac would write a field, a parameter and a copy for each of them.
 */
final class MetadataEmitter {
    private final JavaTypes types;
    private final OwnNames own;

    MetadataEmitter(JavaTypes types, OwnNames own) {
        this.types = types;
        this.own = own;
    }

    /**
     * Returns an expression for the metadata of a record.
     *
     * @param metadata its class
     * @param table an expression for what the schema says of the values
     * @param node an expression for what the service said
     */
    static CodeBlock make(
            ClassName metadata, CodeBlock table, CodeBlock node, List<Component> components, JavaTypes types) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L", node);
        for (Component component : components) {
            if (!types.hasEntry(component.type())) {
                arguments.add(",$W$N", component.name());
            }
        }
        return CodeBlock.together("new $T($L.parts($L))", metadata, table, arguments.build());
    }

    /**
     * Writes the class.
     *
     * @param table an expression for what the schema says of the values
     * @param tableType its type
     */
    TypeSpec emit(List<Component> components, CodeBlock table, ClassName tableType) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.ownMetadata().simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(own.isGeneratedMetadata() ? GENERATED_METADATA : RENAMED_METADATA)
                .addField(WideEmitter.serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(METADATA_PARTS, "parts")
                        .addStatement("super(parts)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("table")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(tableType)
                        .addParameter(RENAMED_METADATA, "metadata")
                        .addStatement("return $L", table)
                        .build());
        for (int i = 0; i < components.size(); i++) {
            type.addAccessor(accessor(components.get(i), i));
        }
        if (!own.isGeneratedMetadata()) {
            type.addAccessor(new AccessorSpec(
                    JavaTypes.nullable(ClassNames.of(String.class)),
                    own.objectReasoning(),
                    CodeBlock.of("reasoning(this)"),
                    List.of()));
        }
        return type.build();
    }

    private AccessorSpec accessor(Component component, int index) {
        TypeName type = types.metadataOf(component.type());
        return new AccessorSpec(
                type, component.name(), part(component.type(), type, index), Deprecations.of(component.isDeprecated()));
    }

    private CodeBlock part(Type component, TypeName type, int index) {
        if (JavaTypes.isContainer(component)) {
            return CodeBlock.of("$N($L)", component instanceof Type.ListOf ? "list" : "map", index);
        }
        if (type.equals(RuntimeTypes.FIELD_METADATA_ENTRY)) {
            return CodeBlock.of("entry($L)", index);
        }
        return type.equals(RuntimeTypes.FIELD_METADATA)
                ? CodeBlock.of("part($L)", index)
                : CodeBlock.of("($T) part($L)", type, index);
    }
}
