package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.EXTRACTED_FIELD;
import static dev.extractgen.generator.emit.RuntimeTypes.EXTRACTED_RECORD;
import static dev.extractgen.generator.emit.RuntimeTypes.FIELD_COLLECTOR;
import static dev.extractgen.generator.emit.RuntimeTypes.RECORD_CONTENT;
import static dev.extractgen.generator.emit.RuntimeTypes.RENAMED_RECORD;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what lists the leaves of a record: its values, and the metadata of each. */
final class FieldsEmitter {
    static final TypeName STREAM_OF_FIELDS = ParameterizedTypeName.get(ClassNames.of(Stream.class), EXTRACTED_FIELD);

    private static final TypeName VALUES =
            ParameterizedTypeName.get(ClassNames.of(List.class), JavaTypes.nullable(ClassName.OBJECT));

    private final OwnNames own;

    FieldsEmitter(OwnNames own) {
        this.own = own;
    }

    /** Returns the interfaces of records and unions that list leaves. */
    List<ClassName> interfaces() {
        if (own.isGeneratedRecord()) {
            return List.of(RuntimeTypes.GENERATED_RECORD);
        }
        return own.isExtractedRecord() ? List.of(EXTRACTED_RECORD, RENAMED_RECORD) : List.of(RENAMED_RECORD);
    }

    /** Returns an expression for the values of a record. */
    CodeBlock values() {
        return CodeBlock.of("$N()", own.fieldValues());
    }

    /**
     * Adds to a record what lists its leaves.
     *
     * @param values an expression for the list of its values
     */
    void addTo(TypeSpec.Builder record, CodeBlock values) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(own.fieldValues());
        if (own.isGeneratedRecord()) {
            method.addAnnotation(Override.class);
        }
        record.addMethod(method.addModifiers(Modifier.PUBLIC)
                .returns(VALUES)
                .addStatement("return $L", values)
                .build());
        if (!own.isGeneratedRecord()) {
            addOtherwiseNamed(record);
        }
    }

    /** Adds what records have by themselves when their methods go by the names that the runtime knows. */
    private void addOtherwiseNamed(TypeSpec.Builder record) {
        MethodSpec.Builder list = MethodSpec.methodBuilder(own.extractedFields());
        if (own.isExtractedRecord()) {
            list.addAnnotation(Override.class);
        } else {
            list.addJavadoc("Lists every leaf below this record, with its metadata.\n");
        }
        record.addMethod(list.addModifiers(Modifier.PUBLIC)
                        .returns(STREAM_OF_FIELDS)
                        .addStatement("return $T.leaves($N, $L)", FIELD_COLLECTOR, own.fieldMetadata(), values())
                        .build())
                .addMethod(MethodSpec.methodBuilder("content")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RECORD_CONTENT)
                        .addParameter(RENAMED_RECORD, "record")
                        .addStatement("return new $T($N, $L)", RECORD_CONTENT, own.fieldMetadata(), values())
                        .build());
    }
}
