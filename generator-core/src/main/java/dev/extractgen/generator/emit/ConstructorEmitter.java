package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_METADATA_ENTRY;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;

import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.ParameterSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constructors of a record: with its metadata, and without, as values are made by hand and by Jackson. */
final class ConstructorEmitter {
    private final JavaTypes types;
    private final OwnNames own;
    private final List<ComponentDecoration> decorations;

    ConstructorEmitter(JavaTypes types, OwnNames own, List<ComponentDecoration> decorations) {
        this.types = types;
        this.own = own;
        this.decorations = decorations;
    }

    /** Returns the canonical constructor, whose parameters are the components of the record. */
    MethodSpec canonical(List<Component> components, TypeName metadata) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Component component : components) {
            TypeName type = type(component);
            List<AnnotationSpec> annotations = new ArrayList<>(JacksonAnnotations.ofComponent(component, types));
            for (ComponentDecoration decoration : decorations) {
                type = decoration.type(component, type);
                annotations.addAll(decoration.annotations(component));
            }
            constructor.addParameter(new ParameterSpec(type, component.name(), annotations));
        }
        return constructor
                .addParameter(new ParameterSpec(
                        metadata, own.fieldMetadata(), List.of(AnnotationSpec.of(RuntimeTypes.JSON_IGNORE))))
                .build();
    }

    /** A branch of a union is never null; everything else may be missing. */
    private TypeName type(Component component) {
        return component.role() == Component.Role.BARE ? types.of(component.type()) : types.component(component.type());
    }

    /** Returns the compact constructor, if there is something that could be changed from outside. */
    Optional<MethodSpec> compact(List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        Copying copying = new Copying(FreshNames.besides(components));
        boolean isNeeded = false;
        for (Component component : components) {
            TypeName type = types.of(component.type());
            if (Copying.isNeeded(type)) {
                isNeeded = true;
                constructor.addStatement("$N = $L", component.name(), copying.copy(type, component.name()));
            }
        }
        return isNeeded ? Optional.of(constructor.build()) : Optional.empty();
    }

    /**
     * Returns the constructor that takes the metadata from the parts that have some.
     *
     * @param table an expression for what the schema says of the values
     */
    MethodSpec withoutMetadata(List<Component> components, CodeBlock table) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addAnnotations(JacksonAnnotations.creator(components, types))
                .addModifiers(Modifier.PUBLIC);
        CodeBlock.Builder arguments = CodeBlock.builder();
        boolean isConverted = Conversions.areNeeded(components, types);
        for (Component component : components) {
            TypeName type = component.role() == Component.Role.BARE
                    ? types.of(component.type())
                    : JavaTypes.nullable(types.of(component.type()));
            List<AnnotationSpec> annotations =
                    isConverted ? List.of() : JacksonAnnotations.ofParameter(component, components, types);
            constructor.addParameter(new ParameterSpec(type, component.name(), annotations));
            arguments.add("$N,$W", component.name());
        }
        return constructor
                .addStatement("this($L$L)", arguments.build(), metadataOf(components, table))
                .build();
    }

    private CodeBlock metadataOf(List<Component> components, CodeBlock table) {
        CodeBlock none = CodeBlock.of("$T.NONE", METADATA_NODE);
        if (components.get(0).role() != Component.Role.BARE) {
            return MetadataEmitter.make(types.ownMetadata(), table, none, components, types);
        }
        return types.hasEntry(components.get(0).type()) ? CodeBlock.of("$T.EMPTY", FIELD_METADATA_ENTRY) : none;
    }

    /** Returns the constructor by which a decoder makes a record that stands for a value made of parts. */
    MethodSpec decoded(Component value, CodeBlock table) {
        return MethodSpec.constructorBuilder()
                .addParameter(types.of(value.type()), value.name())
                .addParameter(METADATA_NODE, "node")
                .addStatement("this($1N, new $2T($3L.parts(node, $1N)))", value.name(), types.ownMetadata(), table)
                .build();
    }
}
