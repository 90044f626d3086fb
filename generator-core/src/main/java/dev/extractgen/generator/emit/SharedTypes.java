package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.SHARED_TYPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import javax.lang.model.element.Modifier;

/** Writes the methods of a decoder by which records and decoders of other schemas use types of this one. */
final class SharedTypes {
    private final JavaTypes types;
    private final Readers readers;
    private final Shapes shapes;

    SharedTypes(JavaTypes types, Readers readers, Shapes shapes) {
        this.types = types;
        this.readers = readers;
        this.shapes = shapes;
    }

    /** Returns the method for a type; an enum needs none. */
    MethodSpec method(TypeId id) {
        ClassName name = types.declared(id);
        Type type = new Type.Declared(id);
        CodeBlock members = id.kind().hasParts() ? CodeBlock.of(",$W$L", shapes.members(id)) : CodeBlock.of("");
        return MethodSpec.methodBuilder(ImportedType.method(name.simpleName()))
                .addJavadoc("Returns what generated code of other schemas needs to use {@link $T}.\n", name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(SHARED_TYPE, name))
                .addStatement("return $T.$N($L$L)", SHARED_TYPE, kind(id), readers.element(type), members)
                .build();
    }

    private static String kind(TypeId id) {
        return switch (id.kind()) {
            case OBJECT -> "object";
            case TUPLE -> "tuple";
            case UNION -> "union";
            case ENUM -> throw new IllegalArgumentException("nothing but its class is needed of an enum: " + id);
        };
    }
}
