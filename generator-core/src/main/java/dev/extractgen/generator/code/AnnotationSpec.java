package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** An annotation of a declaration. */
public record AnnotationSpec(ClassName type, List<Member> members) {
    private static final ClassName OVERRIDE = ClassNames.of(Override.class);

    /** Makes an annotation without members. */
    public static AnnotationSpec of(ClassName type) {
        return new AnnotationSpec(type, List.of());
    }

    /** Returns a builder without members. */
    public static Builder builder(ClassName type) {
        return new Builder(type);
    }

    /** Returns a type with this annotation of its use, whose values must be literals. */
    public TypeName onUseOf(TypeName type) {
        var spec = com.palantir.javapoet.AnnotationSpec.builder(this.type);
        for (Member member : members) {
            member.values().forEach(value -> spec.addMember(member.name(), "$L", value.literal()));
        }
        return type.annotated(spec.build());
    }

    /** Returns an annotation of the use of a type. */
    static AnnotationSpec ofUse(com.palantir.javapoet.AnnotationSpec use) {
        Builder annotation = builder((ClassName) use.type());
        use.members()
                .forEach((name, values) ->
                        annotation.addMember(name, "$L", values.get(0).toString()));
        return annotation.build();
    }

    boolean isOverride() {
        return type.equals(OVERRIDE);
    }

    void writeTo(CodeWriter out) {
        out.write("@").write(type);
        if (members.isEmpty()) {
            return;
        }
        out.write("(");
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                out.write(",").space();
            }
            members.get(i).writeTo(out, members.size() == 1);
        }
        out.write(")");
    }

    /** What an annotation says by one name; several values are those of an array. */
    public record Member(String name, List<CodeBlock> values) {
        void writeTo(CodeWriter out, boolean isOnly) {
            if (!isOnly || !name.equals("value")) {
                out.write(name).write(" = ");
            }
            if (values.size() == 1) {
                out.write(values.get(0));
            } else {
                out.write("{")
                        .write(CodeBlock.joined(",$W", values, value -> value))
                        .write("}");
            }
        }
    }

    /** Puts together an annotation. */
    public static final class Builder {
        private final ClassName type;
        private final List<Member> members = new ArrayList<>(1);

        private Builder(ClassName type) {
            this.type = type;
        }

        /** Adds a member with one value. */
        public Builder addMember(String name, String format, Object... arguments) {
            return addMember(name, CodeBlock.of(format, arguments));
        }

        /** Adds a member with one value. */
        public Builder addMember(String name, CodeBlock value) {
            return addMember(name, List.of(value));
        }

        /** Adds a member with several values. */
        public Builder addMember(String name, List<CodeBlock> values) {
            members.add(new Member(name, values));
            return this;
        }

        /** Returns the annotation. */
        public AnnotationSpec build() {
            return new AnnotationSpec(type, members);
        }
    }
}
