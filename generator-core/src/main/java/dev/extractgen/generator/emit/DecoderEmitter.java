package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.EXTRACT_DECODER;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_SHAPE;
import static dev.extractgen.generator.emit.RuntimeTypes.MODE;
import static dev.extractgen.generator.emit.RuntimeTypes.VALUE_READER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the class that decodes jobs of one schema. */
final class DecoderEmitter {
    private final JavaTypes types;

    DecoderEmitter(JavaTypes types) {
        this.types = types;
    }

    /** Returns the decoder without what reads the types of the schema. */
    TypeSpec.Builder emit(CodeBlock rootShape) {
        ClassName root = types.root();
        ClassName decoder = types.decoder();
        return TypeSpec.classBuilder(decoder.simpleName())
                .addJavadoc(
                        "Decodes the results of LlamaExtract jobs into {@link $T}. Decoders may be shared between "
                                + "threads.\n",
                        root)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(EXTRACT_DECODER, root))
                .addField(instance(decoder, "STRICT"))
                .addField(instance(decoder, "LENIENT"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(MODE, "mode")
                        .addStatement("super(mode)")
                        .build())
                .addMethod(factory(
                        decoder, "strict", "Returns a decoder that throws when a document does not fit its schema."))
                .addMethod(factory(
                        decoder, "lenient", "Returns a decoder that leaves out what does not fit, and reports it."))
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(JavaTypes.nullable(root))
                        .addParameter(VALUE_READER, "in")
                        .addParameter(METADATA_NODE, "metadata")
                        .addStatement("return $N(in, metadata)", Readers.method(root))
                        .build())
                .addMethod(MethodSpec.methodBuilder("metadataShape")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(METADATA_SHAPE)
                        .addStatement("return $L", rootShape)
                        .build());
    }

    private static FieldSpec instance(ClassName decoder, String mode) {
        return FieldSpec.builder(decoder, mode, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($T.$L)", decoder, MODE, mode)
                .build();
    }

    private static MethodSpec factory(ClassName decoder, String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(decoder)
                .addStatement("return $L", name.toUpperCase(Locale.ROOT))
                .build();
    }
}
