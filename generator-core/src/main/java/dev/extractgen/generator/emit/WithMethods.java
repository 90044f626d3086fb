package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.BuilderNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Adds {@code withTotal(…)}, which copies a record by way of its builder. */
final class WithMethods implements RecordDecoration {
    private final JavaTypes types;
    private final ClassName builder;

    WithMethods(JavaTypes types, BuilderNames names) {
        this.types = types;
        this.builder = ClassName.get("", names.type());
    }

    /** Returns the names of the methods, by those of the components that they are about. */
    static Map<String, String> names(List<Component> components) {
        FreshNames free = new FreshNames(List.of());
        Map<String, String> names = new HashMap<>();
        for (Component component : components) {
            names.put(component.name(), free.take(DecoratedRecord.method("with", component)));
        }
        return names;
    }

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        Map<String, String> names = names(about.components());
        for (Component component : about.components()) {
            spec.addMethod(MethodSpec.methodBuilder(Objects.requireNonNull(names.get(component.name())))
                    .addJavadoc("Returns a copy with another {@link #$N()}.\n", component.name())
                    .addAnnotations(Deprecations.of(component.isDeprecated()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(about.name())
                    .addParameter(JavaTypes.nullable(types.of(component.type())), component.name())
                    .addStatement(
                            "return new $T(this).$N($N).build()",
                            builder,
                            Builders.setterName(component, about.components()),
                            component.name())
                    .build());
        }
    }
}
