package dev.extractgen.generator.code;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** A parameter of a method, or a component of a record. */
public record ParameterSpec(TypeName type, String name, List<AnnotationSpec> annotations) {
    /** Makes a parameter without annotations. */
    public static ParameterSpec of(TypeName type, String name) {
        return new ParameterSpec(type, name, List.of());
    }

    void writeTo(CodeWriter out) {
        for (AnnotationSpec annotation : annotations) {
            annotation.writeTo(out);
            out.write(" ");
        }
        out.write(type).write(" ").write(name);
    }

    static void write(List<ParameterSpec> parameters, CodeWriter out) {
        out.write("(").mayBreak();
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                out.write(",").space();
            }
            parameters.get(i).writeTo(out);
        }
        out.write(")");
    }
}
