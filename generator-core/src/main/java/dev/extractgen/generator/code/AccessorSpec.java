package dev.extractgen.generator.code;

import com.palantir.javapoet.TypeName;

/**
 * A public method that returns a part of its object. Where a class is nothing but a list of parts it is read as a list,
 * so each stands on a line of its own.
 *
 * @param value an expression for the part
 */
public record AccessorSpec(TypeName type, String name, CodeBlock value) {
    void writeTo(CodeWriter out) {
        out.write("public ")
                .write(type)
                .write(" ")
                .write(name)
                .write("() { return ")
                .write(value)
                .write("; }\n");
    }
}
