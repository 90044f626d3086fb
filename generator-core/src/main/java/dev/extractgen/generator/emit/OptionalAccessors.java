package dev.extractgen.generator.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.OwnNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Adds {@code optionalTotal()} beside {@code total()}. An accessor must have its component's type, and a component that
 * is an {@code Optional} could be null and would not be serializable; {@code getTotal()} would be a property to
 * Jackson. Lists and maps are never null, and have none.
 */
final class OptionalAccessors implements RecordDecoration {
    private final JavaTypes types;
    private final JavaNames names;

    OptionalAccessors(JavaTypes types, JavaNames names) {
        this.types = types;
        this.names = names;
    }

    /** Returns the names of the accessors, by those of the components that have one. */
    static Map<String, String> names(List<Component> components, OwnNames own) {
        FreshNames free = FreshNames.besides(components);
        free.take(own.fieldMetadata());
        free.take(own.extractedFields());
        Map<String, String> names = new HashMap<>();
        for (Component component : components) {
            if (!component.isContainer()) {
                names.put(component.name(), free.take(DecoratedRecord.method("optional", component)));
            }
        }
        return names;
    }

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        Map<String, String> accessors = names(about.components(), names.own());
        for (Component component : about.components()) {
            String name = accessors.get(component.name());
            if (name != null) {
                spec.addMethod(MethodSpec.methodBuilder(name)
                        .addJavadoc("Returns {@link #$N()}, or nothing where that is null.\n", component.name())
                        .addAnnotations(Deprecations.of(component.isDeprecated()))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassNames.of(Optional.class), types.of(component.type())))
                        .addStatement("return $T.ofNullable($N())", Optional.class, component.name())
                        .build());
            }
        }
    }
}
