package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_METADATA_ENTRY;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.BuilderNames;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.Map;
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
        if (about.table().isPresent()) {
            slots.fill(type, about, about.table().get(), isPublic);
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
    static String setterName(Component component) {
        return component.name().equals("equals") ? "setEquals" : component.name();
    }

    /** Returns the start of a method that sets a component. */
    static MethodSpec.Builder setter(ClassName builder, Component component, TypeName type) {
        return MethodSpec.methodBuilder(setterName(component))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(JavaTypes.nullable(type), component.name());
    }

    /** Fills the builder of one record. */
    private final class Filling {
        private final DecoratedRecord about;
        private final FreshNames names;
        private final String source;

        Filling(DecoratedRecord about) {
            this.about = about;
            this.names = new FreshNames(about.componentNames());
            this.source = names.take("source");
        }

        void fill(TypeSpec.Builder type) {
            MethodSpec.Builder copy = MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(about.name(), source);
            CodeBlock.Builder values = CodeBlock.builder();
            CodeBlock.Builder metadata = CodeBlock.builder();
            List<String> kept = about.componentNames().stream()
                    .map(name -> names.take(name + "Metadata"))
                    .toList();
            String reasoning = names.take(own.objectReasoning());
            for (int i = 0; i < kept.size(); i++) {
                Component component = about.components().get(i);
                type.addField(value(component));
                type.addField(metadata(component, kept.get(i)));
                type.addMethod(set(component, kept.get(i)));
                copy.addStatement("this.$1N = $2N.$1N", component.name(), source);
                copy.addStatement("this.$N = $N.$N.$N", kept.get(i), source, own.fieldMetadata(), component.name());
                values.add("$N,$W", component.name());
                metadata.add("$N,$W", kept.get(i));
            }
            type.addField(JavaTypes.nullable(ClassNames.of(String.class)), reasoning, Modifier.PRIVATE);
            copy.addStatement("this.$N = $N.$N.$N", reasoning, source, own.fieldMetadata(), own.objectReasoning());
            if (isPublic) {
                type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
            }
            type.addMethod(copy.build())
                    .addMethod(build(about.name())
                            .addStatement(
                                    "return new $T($L$L)",
                                    about.name(),
                                    values.build(),
                                    CodeBlock.together(
                                            "new $T($L$N)", types.metadata(about.name()), metadata.build(), reasoning))
                            .build());
        }

        private FieldSpec value(Component component) {
            return FieldSpec.builder(JavaTypes.nullable(types.of(component.type())), component.name(), Modifier.PRIVATE)
                    .build();
        }

        private FieldSpec metadata(Component component, String name) {
            TypeName type = types.metadataOf(component.type());
            boolean isObject = types.recordOf(component.type()).isPresent();
            CodeBlock empty = component.isContainer()
                    ? CodeBlock.of("$T.of()", component.type() instanceof Type.ListOf ? List.class : Map.class)
                    : isObject ? types.emptyMetadata(component.type()) : CodeBlock.of("$T.EMPTY", FIELD_METADATA_ENTRY);
            return FieldSpec.builder(isObject ? JavaTypes.nullable(type) : type, name, Modifier.PRIVATE)
                    .initializer(empty)
                    .build();
        }

        private MethodSpec set(Component component, String metadata) {
            TypeName type = types.of(component.type());
            FreshNames variables = new FreshNames(List.of(component.name()));
            String field = "this." + component.name();
            CodeBlock value = Copying.isNeeded(type)
                    ? new Copying(variables).copy(type, component.name())
                    : CodeBlock.of("$N", component.name());
            CodeBlock none = CodeBlock.of("$T.NONE", METADATA_NODE);
            CodeBlock said = types.hasEntry(component.type())
                    ? CodeBlock.of("$T.EMPTY", FIELD_METADATA_ENTRY)
                    : new Binding(types, own, variables).bind(component.type(), field, none);
            return setter(builder, component, type)
                    .addStatement("$L = $L", field, value)
                    .addStatement("this.$N = $L", metadata, said)
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
