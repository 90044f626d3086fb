package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.GENERATED_METADATA;

import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
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
     * @param table an expression for what the schema says of the values
     */
    TypeSpec emit(List<Component> components, CodeBlock table) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        boolean hasContainer = false;
        for (Component component : components) {
            constructor.addParameter(parameterType(component), component.name());
            hasContainer |= component.isContainer();
        }
        constructor.addParameter(JavaTypes.nullable(ClassNames.of(String.class)), own.objectReasoning());
        TypeSpec.Builder type = TypeSpec.recordBuilder(types.ownMetadata().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(GENERATED_METADATA)
                .recordConstructor(constructor.build());
        if (hasContainer) {
            type.addMethod(compactConstructor(components));
        }
        for (Component component : components) {
            if (isObject(component)) {
                type.addMethod(accessor(component));
            }
        }
        return type.addMethod(fields(components, table)).build();
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
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.metadataOf(component.type()))
                .addStatement("return $1N != null ? $1N : $2L", component.name(), types.emptyMetadata(component.type()))
                .build();
    }

    private MethodSpec compactConstructor(List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        Copying copying = new Copying(FreshNames.besides(components));
        for (Component component : components) {
            if (component.isContainer()) {
                CodeBlock copy = copying.copy(types.metadataOf(component.type()), component.name());
                constructor.addStatement("$N = $L", component.name(), copy);
            }
        }
        return constructor.build();
    }

    private static MethodSpec fields(List<Component> components, CodeBlock table) {
        String fields = FreshNames.besides(components).take("fields");
        CodeBlock.Builder parts = CodeBlock.builder();
        for (Component component : components) {
            parts.add(",$W$N", component.name());
        }
        return FieldsEmitter.collecting(fields)
                .addStatement("$N.add($L$L)", fields, table, parts.build())
                .build();
    }
}
