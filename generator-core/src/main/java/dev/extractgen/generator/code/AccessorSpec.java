package dev.extractgen.generator.code;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A public method that returns a part of its object. Where a class is nothing but a list of parts it is read as a list,
 * so each stands on a line of its own.
 *
 * @param value an expression for the part
 * @param annotations what is said of the method, on the same line
 */
public record AccessorSpec(TypeName type, String name, CodeBlock value, List<AnnotationSpec> annotations) {
    void writeTo(CodeWriter out) {
        for (AnnotationSpec annotation : annotations) {
            annotation.writeTo(out);
            out.write(" ");
        }
        out.write("public ")
                .write(type)
                .write(" ")
                .write(name)
                .write("() { return ")
                .write(value)
                .write("; }\n");
    }
}
