package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
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
        spec.addSuperinterfaces(new FieldsEmitter(own).interfaces());
        if (own.isExtractedRecord()) {
            fieldMetadata.addAnnotation(Override.class);
        } else {
            fieldMetadata.addJavadoc("Returns what the service said about the value.\n");
            spec.addMethod(MethodSpec.methodBuilder(own.extractedFields())
                    .addJavadoc("Lists every leaf of the value, with its metadata.\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(FieldsEmitter.STREAM_OF_FIELDS)
                    .build());
        }
        boolean isSaidAlready = own.isExtractedRecord() && metadata.equals(RuntimeTypes.FIELD_METADATA);
        if (!isSaidAlready) {
            spec.addMethod(fieldMetadata.build());
        }
        return spec.addMethod(ParsedJson.factory(type, types.home(type)));
    }
}
