package dev.extractgen.generator.code;

import java.util.List;

/**
 * A constant of an enum.
 *
 * @param javadoc what is said of it; empty if nothing
 * @param annotations what else is said of it
 * @param arguments what its constructor is called with
 */
public record EnumConstantSpec(CodeBlock javadoc, List<AnnotationSpec> annotations, String name, CodeBlock arguments) {
    void writeTo(CodeWriter out) {
        Javadocs.write(javadoc, out);
        for (AnnotationSpec annotation : annotations) {
            annotation.writeTo(out);
            out.write("\n");
        }
        out.write(name).write("(").write(arguments).write(")");
    }
}
