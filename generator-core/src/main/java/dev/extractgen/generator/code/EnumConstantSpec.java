package dev.extractgen.generator.code;

/**
 * A constant of an enum.
 *
 * @param javadoc what is said of it; empty if nothing
 * @param arguments what its constructor is called with
 */
public record EnumConstantSpec(CodeBlock javadoc, String name, CodeBlock arguments) {
    void writeTo(CodeWriter out) {
        Javadocs.write(javadoc, out);
        out.write(name).write("(").write(arguments).write(")");
    }
}
