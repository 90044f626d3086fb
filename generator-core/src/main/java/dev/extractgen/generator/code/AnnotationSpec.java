package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation of a declaration.
 *
 * @param type the annotation's type
 * @param members the values of each member; several are those of an array
 */
public record AnnotationSpec(ClassName type, Map<String, List<CodeBlock>> members) {
    /** Makes an annotation without members. */
    public static AnnotationSpec of(ClassName type) {
        return new AnnotationSpec(type, Map.of());
    }

    /** Returns a builder without members. */
    public static Builder builder(ClassName type) {
        return new Builder(type);
    }

    void writeTo(CodeWriter out) {
        out.write("@").write(type);
        if (members.isEmpty()) {
            return;
        }
        out.write("(");
        boolean isOnlyValue = members.size() == 1 && members.containsKey("value");
        String separator = "";
        for (Map.Entry<String, List<CodeBlock>> member : members.entrySet()) {
            if (!separator.isEmpty()) {
                out.write(separator).space();
            }
            separator = ",";
            List<CodeBlock> values = member.getValue();
            out.write(isOnlyValue ? "" : member.getKey() + " = ");
            if (values.size() == 1) {
                out.write(values.get(0));
            } else {
                out.write("{")
                        .write(CodeBlock.joined(",$W", values, value -> value))
                        .write("}");
            }
        }
        out.write(")");
    }

    /** Puts together an annotation. */
    public static final class Builder {
        private final ClassName type;
        private final Map<String, List<CodeBlock>> members = new LinkedHashMap<>();

        private Builder(ClassName type) {
            this.type = type;
        }

        /** Adds a value of a member. */
        public Builder addMember(String name, String format, Object... arguments) {
            return addMember(name, CodeBlock.of(format, arguments));
        }

        /** Adds a value of a member. */
        public Builder addMember(String name, CodeBlock value) {
            members.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            return this;
        }

        /** Returns the annotation. */
        public AnnotationSpec build() {
            return new AnnotationSpec(type, members);
        }
    }
}
