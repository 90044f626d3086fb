package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.SLOTS_BUILDER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Fills the builders of classes that keep their values in an array. */
final class SlotBuilders {
    private final JavaTypes types;
    private final OwnNames own;
    private final ClassName builder;

    SlotBuilders(JavaTypes types, OwnNames own, ClassName builder) {
        this.types = types;
        this.own = own;
        this.builder = builder;
    }

    void fill(TypeSpec.Builder type, DecoratedRecord about, boolean isPublic) {
        CodeBlock table = about.table();
        type.addField(SLOTS_BUILDER, "slots", Modifier.PRIVATE, Modifier.FINAL);
        if (isPublic) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("this.slots = $L.builder()", table)
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(about.name(), "source")
                .addStatement("this.slots = $L.builder(source.values, source.$N)", table, own.fieldMetadata())
                .build());
        for (int i = 0; i < about.components().size(); i++) {
            Component component = about.components().get(i);
            TypeName java = types.of(component.type());
            CodeBlock value = Copying.isNeeded(java)
                    ? new Copying(new FreshNames(List.of(component.name()))).copy(java, component.name())
                    : CodeBlock.of("$N", component.name());
            type.addMethod(Builders.setter(builder, about, component, java)
                    .addStatement("this.slots.set($L, $L)", i, value)
                    .addStatement("return this")
                    .build());
        }
        type.addMethod(Builders.build(about.name())
                .addStatement(
                        "return new $T(slots.values(), new $T(slots.metadata()))",
                        about.name(),
                        types.metadata(about.name()))
                .build());
    }
}
