package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.EnumConstantSpec;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.naming.JavaNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes enums that know the value that stands for each constant in JSON. */
final class EnumEmitter {
    private static final String TABLE = "BY_VALUE";

    /** What the table is called where a constant is called like it; no constant is ever called this. */
    private static final String OTHER_TABLE = "CONSTANTS_BY_VALUE";

    private final JavaNames names;

    EnumEmitter(JavaNames names) {
        this.names = names;
    }

    TypeSpec.Builder emit(EnumDeclaration enumeration, ClassName type, CodeBlock javadoc) {
        ClassName valueType = valueType(enumeration.values());
        TypeSpec.Builder spec = TypeSpec.enumBuilder(type.simpleName())
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.WIRE_VALUE);
        String table = TABLE;
        for (int i = 0; i < enumeration.values().size(); i++) {
            String constant = names.constant(enumeration.id(), i);
            table = constant.equals(table) ? OTHER_TABLE : table;
            Object value = enumeration.values().get(i);
            Documentation documentation = enumeration.documentationOf(value);
            spec.addEnumConstant(new EnumConstantSpec(
                    Javadoc.type(constant, documentation),
                    Deprecations.of(documentation.isDeprecated()),
                    constant,
                    Literals.scalar(value)));
        }
        return spec.addField(table(type, table))
                .addField(valueType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(valueType, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addAnnotation(RuntimeTypes.JSON_VALUE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType)
                        .addStatement("return value")
                        .build())
                .addMethod(of(enumeration, type, table));
    }

    /** Makes the table; within an enum its own name may be that of a constant, and can't tell whose method is meant. */
    private static FieldSpec table(ClassName type, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.WIRE_VALUES, type),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of(values())", RuntimeTypes.WIRE_VALUES)
                .build();
    }

    private static MethodSpec of(EnumDeclaration enumeration, ClassName type, String table) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Returns the constant for a value in JSON; an {@link $T} says that there is none.\n",
                        IllegalArgumentException.class)
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(enumeration.hasOnlyStrings() ? ClassNames.of(String.class) : ClassName.OBJECT, "value")
                .addStatement("return $N.get(value)", table)
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
