package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.BuilderNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds {@code withTotal(…)}, which copies a record by way of its builder. */
final class WithMethods implements RecordDecoration {
    private final JavaTypes types;
    private final ClassName builder;

    WithMethods(JavaTypes types, BuilderNames names) {
        this.types = types;
        this.builder = ClassName.get("", names.type());
    }

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        FreshNames names = new FreshNames(List.of());
        for (Component component : about.components()) {
            spec.addMethod(MethodSpec.methodBuilder(names.take(DecoratedRecord.method("with", component)))
                    .addJavadoc("Returns a copy with another {@link #$N()}.\n", component.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(about.name())
                    .addParameter(JavaTypes.nullable(types.of(component.type())), component.name())
                    .addStatement(
                            "return new $T(this).$N($N).build()",
                            builder,
                            Builders.setterName(component),
                            component.name())
                    .build());
        }
    }
}
