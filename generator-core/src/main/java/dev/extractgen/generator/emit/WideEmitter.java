package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.MEMBERS;
import static dev.extractgen.generator.emit.RuntimeTypes.SLOT_VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes classes for objects with more members than a constructor takes. They have the methods that records have, keep
 * their values in an array, and leave what records do member by member to a table of the decoder.
 */
final class WideEmitter {
    private final JavaTypes types;
    private final OwnNames own;
    private final Shapes shapes;
    private final ChosenAnnotations annotations;

    /**
     * Makes a writer.
     *
     * @param types types as the root record sees them
     * @param shapes the tables of the decoder
     * @param annotations what users annotate components with
     */
    WideEmitter(JavaTypes types, OwnNames own, Shapes shapes, ChosenAnnotations annotations) {
        this.annotations = annotations;
        this.types = types;
        this.own = own;
        this.shapes = shapes;
    }

    /** Writes the class; the parameters mean what they mean for records. */
    TypeSpec.Builder emit(ClassName type, CodeBlock javadoc, List<Component> components, List<ClassName> unions) {
        CodeBlock table = table(type);
        TypeName metadata = types.ownMetadata();
        TypeSpec.Builder spec = TypeSpec.classBuilder(type.simpleName())
                .addJavadoc(javadoc)
                .addModifiers(Modifier.FINAL)
                .addSuperinterfaces(unions)
                .addField(serialVersion())
                .addField(SLOT_VALUES, "values", Modifier.PRIVATE, Modifier.FINAL)
                .addField(metadata, own.fieldMetadata(), Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(SLOT_VALUES, "values")
                        .addParameter(metadata, own.fieldMetadata())
                        .addStatement("this.values = values")
                        .addStatement("this.$1N = $1N", own.fieldMetadata())
                        .build());
        FieldsEmitter fields = new FieldsEmitter(own);
        if (unions.isEmpty()) {
            spec.addSuperinterfaces(fields.interfaces());
        }
        spec.addMethod(ParsedJson.factory(type, types.home(type)));
        for (int i = 0; i < components.size(); i++) {
            spec.addMethod(accessor(
                            components.get(i), types.component(components.get(i).type()), value(components.get(i), i))
                    .addJavadoc(Javadoc.accessor(components.get(i)))
                    .addAnnotations(annotations.deprecation(components.get(i)))
                    .addAnnotations(annotations.annotations(components.get(i)))
                    .build());
        }
        spec.addMethod(own(own.fieldMetadata(), metadata, "Returns what the service said about each value.\n")
                        .addStatement("return $N", own.fieldMetadata())
                        .build())
                .addMethod(toMap(components, table))
                .addMethods(ValueMethods.of(
                        type, CodeBlock.of("values"), CodeBlock.of("$L.members().text(values.all())", table)));
        fields.addTo(spec, CodeBlock.of("values.all()"));
        spec.addMethod(readResolve(type, table));
        return spec.addType(
                new MetadataEmitter(types, own).emit(components, CodeBlock.of("$L.members()", table), MEMBERS));
    }

    /** A version of the class for another version of the schema may have serialized the object. */
    private MethodSpec readResolve(ClassName type, CodeBlock table) {
        return MethodSpec.methodBuilder("readResolve")
                .addModifiers(Modifier.PRIVATE)
                .returns(ClassName.OBJECT)
                .addStatement("return new $T($L.placed(values), $N)", type, table, own.fieldMetadata())
                .build();
    }

    /** Returns an expression for the table of a class. */
    CodeBlock table(ClassName type) {
        return CodeBlock.of("$T.$N", types.home(type), shapes.constant(type));
    }

    /** Returns the number by which Java takes serialized values of other versions of a class for those of this one. */
    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private static MethodSpec.Builder accessor(Component component, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value);
    }

    private static CodeBlock value(Component component, int index) {
        String kind = component.isContainer() ? container(component) : "get";
        return CodeBlock.of("values.$N($L)", kind, index);
    }

    private static String container(Component component) {
        return component.type() instanceof Type.ListOf ? "list" : "map";
    }

    /** Starts a method that records have of our own accord, too. */
    private MethodSpec.Builder own(String name, TypeName type, String javadoc) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
        return own.isExtractedRecord() ? method.addAnnotation(Override.class) : method.addJavadoc(javadoc);
    }

    private static MethodSpec toMap(List<Component> components, CodeBlock table) {
        String name = FreshNames.besides(components).take("toMap");
        TypeName any = JavaTypes.nullable(ClassName.OBJECT);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Returns the members as JSON has them.\n")
                .addAnnotation(RuntimeTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassNames.of(Map.class), ClassNames.of(String.class), any))
                .addStatement("return $L.toMap(values)", table)
                .build();
    }
}
