package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.EXTRACTED_RECORD;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.io.Serializable;
import javax.lang.model.element.Modifier;

/** Writes the sealed interface of a union. */
final class UnionEmitter {
    private final JavaTypes types;
    private final OwnNames own;

    UnionEmitter(JavaTypes types, OwnNames own) {
        this.types = types;
        this.own = own;
    }

    TypeSpec.Builder emit(UnionDeclaration union, ClassName type, CodeBlock javadoc) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type.simpleName())
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        for (int i = 0; i < union.branches().size(); i++) {
            spec.addPermittedSubclass(types.branch(union, i));
        }
        TypeName metadata = types.metadataOf(new Type.Declared(union.id()));
        MethodSpec.Builder fieldMetadata = MethodSpec.methodBuilder(own.fieldMetadata())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(metadata);
        if (own.isExtractedRecord()) {
            spec.addSuperinterface(EXTRACTED_RECORD)
                    .addMethod(fieldMetadata.addAnnotation(Override.class).build());
        } else {
            spec.addSuperinterface(Serializable.class)
                    .addMethod(fieldMetadata
                            .addJavadoc("Returns what the service said about the value.\n")
                            .build())
                    .addMethod(MethodSpec.methodBuilder(own.extractedFields())
                            .addJavadoc("Lists every leaf of the value, with its metadata.\n")
                            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                            .returns(FieldsEmitter.STREAM_OF_FIELDS)
                            .build());
        }
        return spec.addMethod(ParsedJson.factory(type, types.home(type)));
    }
}
