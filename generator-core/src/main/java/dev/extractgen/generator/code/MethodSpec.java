package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A method or a constructor. */
public final class MethodSpec {
    /** The name is that of the type, and the parameters are those of a record's header. */
    private static final String COMPACT = "";

    private static final String CONSTRUCTOR = "<init>";

    private final Builder spec;

    private MethodSpec(Builder spec) {
        this.spec = spec;
    }

    /** Returns a builder of a method that returns nothing. */
    public static Builder methodBuilder(String name) {
        return new Builder(name);
    }

    /** Returns a builder of a constructor. */
    public static Builder constructorBuilder() {
        return new Builder(CONSTRUCTOR);
    }

    /** Returns a builder of a record's compact constructor. */
    public static Builder compactConstructorBuilder() {
        return new Builder(COMPACT);
    }

    boolean isConstructor() {
        return spec.name.equals(CONSTRUCTOR) || spec.name.equals(COMPACT);
    }

    List<ParameterSpec> parameters() {
        return spec.parameters;
    }

    /** What a method overrides is said beside it; generated records have five such methods each. */
    private boolean isOnlyOverride() {
        return spec.annotations.size() == 1 && spec.annotations.get(0).isOverride();
    }

    /**
     * Writes the method.
     *
     * @param type the simple name of the type that has it
     * @param implied the modifiers that methods of that type need not say
     */
    void writeTo(CodeWriter out, String type, Set<Modifier> implied) {
        Javadocs.write(spec.javadoc.build(), out);
        for (AnnotationSpec annotation : spec.annotations) {
            annotation.writeTo(out);
            out.write(isOnlyOverride() ? " " : "\n");
        }
        int headStart = out.lineStart();
        Set<Modifier> modifiers = EnumSet.copyOf(spec.modifiers);
        modifiers.removeAll(implied);
        Modifiers.write(modifiers, out);
        if (isConstructor()) {
            out.write(type);
        } else {
            out.write(spec.returnType).write(" ").write(spec.name);
        }
        if (!spec.name.equals(COMPACT)) {
            ParameterSpec.write(spec.parameters, out);
        }
        if (spec.modifiers.contains(Modifier.ABSTRACT)) {
            out.write(";\n");
        } else if (spec.code.isEmpty()) {
            out.write(" {}\n");
        } else {
            writeBody(out, headStart);
        }
    }

    /** Most of what a record has are methods of one statement, which are read at a glance when they are one line. */
    private void writeBody(CodeWriter out, int headStart) {
        CodeBlock body = spec.code.build();
        boolean isBeside = spec.isOneStatement() && out.lineStart() == headStart && out.writeBeside(body);
        if (!isBeside) {
            out.write(" {\n").indent().write(body).unindent().write("}\n");
        }
    }

    /** Puts together a method or a constructor. */
    public static final class Builder {
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<ParameterSpec> parameters = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private TypeName returnType = TypeName.VOID;
        private int statements;
        private boolean hasOtherCode;

        private Builder(String name) {
            this.name = name;
        }

        /** Adds text for people, which ends with a line's end. */
        public Builder addJavadoc(String format, @Nullable Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        /** Adds text for people. */
        public Builder addJavadoc(CodeBlock text) {
            javadoc.add(text);
            return this;
        }

        /** Adds an annotation without members. */
        public Builder addAnnotation(Class<?> type) {
            return addAnnotation(ClassNames.of(type));
        }

        /** Adds an annotation without members. */
        public Builder addAnnotation(ClassName type) {
            return addAnnotation(AnnotationSpec.of(type));
        }

        /** Adds an annotation. */
        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        /** Adds annotations. */
        public Builder addAnnotations(Collection<AnnotationSpec> added) {
            annotations.addAll(added);
            return this;
        }

        /** Adds modifiers. */
        public Builder addModifiers(Modifier... added) {
            modifiers.addAll(List.of(added));
            return this;
        }

        /** Says what the method returns. */
        public Builder returns(Class<?> type) {
            return returns(TypeName.get(type));
        }

        /** Says what the method returns. */
        public Builder returns(TypeName type) {
            returnType = type;
            return this;
        }

        /** Adds a parameter. */
        public Builder addParameter(ParameterSpec parameter) {
            parameters.add(parameter);
            return this;
        }

        /** Adds a parameter. */
        public Builder addParameter(TypeName type, String parameter) {
            return addParameter(ParameterSpec.of(type, parameter));
        }

        /** Adds a parameter. */
        public Builder addParameter(Class<?> type, String parameter) {
            return addParameter(TypeName.get(type), parameter);
        }

        /** Adds code to the body. */
        public Builder addCode(CodeBlock added) {
            code.add(added);
            hasOtherCode = true;
            return this;
        }

        /** Adds a statement to the body. */
        public Builder addStatement(String format, @Nullable Object... arguments) {
            code.addStatement(format, arguments);
            statements++;
            return this;
        }

        /** Adds a statement to the body. */
        public Builder addStatement(CodeBlock statement) {
            code.addStatement(statement);
            statements++;
            return this;
        }

        /** Begins a block in the body. */
        public Builder beginControlFlow(String format, @Nullable Object... arguments) {
            code.beginControlFlow(format, arguments);
            hasOtherCode = true;
            return this;
        }

        /** Ends a block in the body. */
        public Builder endControlFlow() {
            code.endControlFlow();
            return this;
        }

        private boolean isOneStatement() {
            return statements == 1 && !hasOtherCode;
        }

        /** Returns the method; the builder is of no use afterwards. */
        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
