package dev.extractgen.generator.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.JavaNames;
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

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        FreshNames free = new FreshNames(about.componentNames());
        free.take(names.own().fieldMetadata());
        free.take(names.own().extractedFields());
        for (Component component : about.components()) {
            if (!component.isContainer()) {
                spec.addMethod(MethodSpec.methodBuilder(free.take(DecoratedRecord.method("optional", component)))
                        .addJavadoc("Returns {@link #$N()}, or nothing where that is null.\n", component.name())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassNames.of(Optional.class), types.of(component.type())))
                        .addStatement("return $T.ofNullable($N())", Optional.class, component.name())
                        .build());
            }
        }
    }
}
