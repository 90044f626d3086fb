package dev.extractgen.generator.code;

import com.palantir.javapoet.TypeName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param initializer its value; none if that is empty
 */
public record FieldSpec(TypeName type, String name, Set<Modifier> modifiers, CodeBlock initializer) {
    /** Returns a builder of a field without a value. */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name).addModifiers(modifiers);
    }

    boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** Returns whether the value has several lines, so that the field stands apart from others. */
    boolean hasLines() {
        return initializer.hasLines();
    }

    void writeTo(CodeWriter out) {
        Modifiers.write(modifiers, out);
        out.write(type).write(" ").write(name);
        if (!initializer.isEmpty()) {
            out.write(" =").space().write(initializer);
        }
        out.write(";\n");
    }

    /** Puts together a field. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private CodeBlock initializer = CodeBlock.builder().build();

        private Builder(TypeName type, String name) {
            this.type = type;
            this.name = name;
        }

        /** Adds modifiers. */
        public Builder addModifiers(Modifier... added) {
            modifiers.addAll(List.of(added));
            return this;
        }

        /** Says which value the field has. */
        public Builder initializer(String format, Object... arguments) {
            return initializer(CodeBlock.of(format, arguments));
        }

        /** Says which value the field has. */
        public Builder initializer(CodeBlock value) {
            initializer = value;
            return this;
        }

        /** Returns the field. */
        public FieldSpec build() {
            return new FieldSpec(type, name, modifiers, initializer);
        }
    }
}
