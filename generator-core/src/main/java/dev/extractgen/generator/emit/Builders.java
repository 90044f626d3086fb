package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_PARTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.BuilderNames;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Adds the builder of a record. It keeps metadata with the value that it is about: a component that is set takes along
 * what its new value brings, and what was said about the old one is gone.
 */
final class Builders implements RecordDecoration {
    private final JavaTypes types;
    private final OwnNames own;
    private final BuilderNames builders;
    private final boolean isPublic;
    private final ClassName builder;
    private final SlotBuilders slots;

    /** @param isPublic whether it is there for users, or only for other methods of the record */
    Builders(JavaTypes types, JavaNames names, boolean isPublic) {
        this.types = types;
        this.own = names.own();
        this.builders = names.builders();
        this.isPublic = isPublic;
        this.builder = ClassName.get("", builders.type());
        this.slots = new SlotBuilders(types, own, builder);
    }

    @Override
    public void decorate(TypeSpec.Builder spec, DecoratedRecord about) {
        Modifier visibility = isPublic ? Modifier.PUBLIC : Modifier.PRIVATE;
        TypeSpec.Builder type = TypeSpec.classBuilder(builder.simpleName())
                .addJavadoc(
                        "Makes {@link $T} step by step. What is not set is missing, and what is set brings its own metadata.\n",
                        about.name())
                .addModifiers(visibility, Modifier.STATIC, Modifier.FINAL);
        if (isPublic) {
            spec.addMethod(factory(builders.builder(), "Returns a builder of which nothing is set.", "")
                    .addModifiers(Modifier.STATIC)
                    .build());
            spec.addMethod(
                    factory(builders.toBuilder(), "Returns a builder with these values and their metadata.", "this")
                            .build());
        }
        if (about.isWide()) {
            slots.fill(type, about, isPublic);
        } else {
            new Filling(about).fill(type);
        }
        spec.addType(type.build());
    }

    private MethodSpec.Builder factory(String name, String javadoc, String from) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T($L)", builder, from);
    }

    /** Returns the name of the method that sets a component; one that takes an Object can't be called equals. */
    static String setterName(Component component, List<Component> all) {
        return component.name().equals("equals") ? FreshNames.besides(all).take("setEquals") : component.name();
    }

    /** Returns the start of a method that sets a component. */
    static MethodSpec.Builder setter(ClassName builder, DecoratedRecord about, Component component, TypeName type) {
        return MethodSpec.methodBuilder(setterName(component, about.components()))
                .addAnnotations(Deprecations.of(component.isDeprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(JavaTypes.nullable(type), component.name());
    }

    /** Fills the builder of one record. */
    private final class Filling {
        private final DecoratedRecord about;
        private final String source;
        private final String metadata;

        Filling(DecoratedRecord about) {
            this.about = about;
            FreshNames names = new FreshNames(about.componentNames());
            this.source = names.take("source");
            this.metadata = names.take("metadata");
        }

        void fill(TypeSpec.Builder type) {
            MethodSpec.Builder copy = MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(about.name(), source);
            CodeBlock.Builder values = CodeBlock.builder();
            for (int i = 0; i < about.components().size(); i++) {
                Component component = about.components().get(i);
                type.addField(value(component)).addMethod(set(component, i));
                copy.addStatement("this.$1N = $2N.$1N", component.name(), source);
                values.add("$N,$W", component.name());
            }
            type.addField(METADATA_PARTS, metadata, Modifier.PRIVATE);
            copy.addStatement("this.$N = $T.of($N.$N)", metadata, METADATA_PARTS, source, own.fieldMetadata());
            if (isPublic) {
                type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("this.$N = $L.parts($T.NONE)", metadata, about.table(), METADATA_NODE)
                        .build());
            }
            type.addMethod(copy.build())
                    .addMethod(build(about.name())
                            .addStatement(
                                    "return new $T($Lnew $T($N))",
                                    about.name(),
                                    values.build(),
                                    types.metadata(about.name()),
                                    metadata)
                            .build());
        }

        private FieldSpec value(Component component) {
            return FieldSpec.builder(JavaTypes.nullable(types.of(component.type())), component.name(), Modifier.PRIVATE)
                    .build();
        }

        private MethodSpec set(Component component, int index) {
            TypeName type = types.of(component.type());
            String field = "this." + component.name();
            CodeBlock value = Copying.isNeeded(type)
                    ? new Copying(new FreshNames(List.of(component.name()))).copy(type, component.name())
                    : CodeBlock.of("$N", component.name());
            return setter(builder, about, component, type)
                    .addStatement("$L = $L", field, value)
                    .addStatement("this.$1N = this.$1N.with($2L, $3L, $4L)", metadata, about.table(), index, field)
                    .addStatement("return this")
                    .build();
        }
    }

    static MethodSpec.Builder build(ClassName record) {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Returns what was built. The builder may go on to build another.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(record);
    }
}
