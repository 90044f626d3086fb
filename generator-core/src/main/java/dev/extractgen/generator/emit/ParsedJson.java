package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.MethodSpec;
import javax.lang.model.element.Modifier;

/** Writes the factory by which other libraries make a value of JSON that they have parsed, with the decoder's help. */
final class ParsedJson {
    private ParsedJson() {}

    static MethodSpec factory(ClassName type, ClassName decoder) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Returns the value of parsed JSON; an {@link $T} says that there is none.\n",
                        IllegalArgumentException.class)
                .addAnnotation(JacksonAnnotations.delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(ClassName.OBJECT, "json")
                .addStatement("return $T.read(json, $T::$N)", RuntimeTypes.UNTYPED_JSON, decoder, Readers.method(type))
                .build();
    }
}
