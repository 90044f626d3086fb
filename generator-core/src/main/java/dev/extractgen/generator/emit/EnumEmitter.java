package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.naming.JavaNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes enums that know the value that stands for each constant in JSON. */
final class EnumEmitter {
    private final JavaNames names;

    EnumEmitter(JavaNames names) {
        this.names = names;
    }

    TypeSpec.Builder emit(EnumDeclaration enumeration, ClassName type, CodeBlock javadoc) {
        ClassName valueType = valueType(enumeration.values());
        TypeSpec.Builder spec =
                TypeSpec.enumBuilder(type.simpleName()).addJavadoc(javadoc).addModifiers(Modifier.PUBLIC);
        for (int i = 0; i < enumeration.values().size(); i++) {
            spec.addEnumConstant(
                    names.constant(enumeration.id(), i),
                    Literals.scalar(enumeration.values().get(i)));
        }
        return spec.addField(constants(type))
                .addField(valueType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(valueType, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(RuntimeTypes.JSON_VALUE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType)
                        .addStatement("return value")
                        .build())
                .addMethod(of(enumeration, type));
    }

    /** Makes the table; within an enum its own name may be that of a constant, and can't tell whose method is meant. */
    private static FieldSpec constants(ClassName type) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.WIRE_VALUES, type),
                        "CONSTANTS_BY_VALUE",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of(values(), each -> each.value)", RuntimeTypes.WIRE_VALUES)
                .build();
    }

    private static MethodSpec of(EnumDeclaration enumeration, ClassName type) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Returns the constant for a value in JSON; an {@link $T} says that there is none.\n",
                        IllegalArgumentException.class)
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(enumeration.hasOnlyStrings() ? ClassNames.of(String.class) : ClassName.OBJECT, "value")
                .addStatement("return CONSTANTS_BY_VALUE.get(value)")
                .build();
    }

    /** Returns the type that all values of an enum have in Java. */
    static ClassName valueType(List<Object> values) {
        if (values.stream().allMatch(String.class::isInstance)) {
            return ClassNames.of(String.class);
        }
        return values.stream().allMatch(Literals::isLong) ? ClassNames.of(Long.class) : ClassName.OBJECT;
    }
}
