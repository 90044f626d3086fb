package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class, record, interface or enum. */
public final class TypeSpec {
    /** What a type is. */
    public enum Kind {
        /** A class. */
        CLASS,
        /** An interface. */
        INTERFACE,
        /** An enum. */
        ENUM,
        /** A record. */
        RECORD
    }

    private final Builder spec;

    private TypeSpec(Builder spec) {
        this.spec = spec;
    }

    /** Returns a builder of a class. */
    public static Builder classBuilder(String name) {
        return new Builder(Kind.CLASS, name);
    }

    /** Returns a builder of an interface. */
    public static Builder interfaceBuilder(String name) {
        return new Builder(Kind.INTERFACE, name);
    }

    /** Returns a builder of an enum. */
    public static Builder enumBuilder(String name) {
        return new Builder(Kind.ENUM, name);
    }

    /** Returns a builder of a record. */
    public static Builder recordBuilder(String name) {
        return new Builder(Kind.RECORD, name);
    }

    /** Returns the simple name. */
    public String name() {
        return spec.name;
    }

    /** Adds the names of this type and of all within it. */
    void addNames(Set<String> names) {
        names.add(spec.name);
        spec.types.forEach(type -> type.addNames(names));
    }

    void writeTo(CodeWriter out) {
        Javadocs.write(spec.javadoc.build(), out);
        for (AnnotationSpec annotation : spec.annotations) {
            annotation.writeTo(out);
            out.write("\n");
        }
        Modifiers.write(spec.modifiers, out);
        String kind = spec.kind.name().toLowerCase(Locale.ROOT);
        out.write(kind).write(" ").write(spec.name);
        if (spec.recordConstructor != null) {
            ParameterSpec.write(spec.recordConstructor.parameters(), out);
        }
        if (spec.superclass != null) {
            out.write(" extends ").write(spec.superclass);
        }
        list(spec.kind == Kind.INTERFACE ? "extends" : "implements", spec.superinterfaces, out);
        list("permits", spec.permitted, out);
        out.write(" {\n").indent();
        members(out);
        out.unindent().write("}\n");
    }

    private static void list(String keyword, List<TypeName> types, CodeWriter out) {
        CodeBlock.Builder list = CodeBlock.builder();
        for (TypeName type : types) {
            list.add(list.isEmpty() ? "$L $T" : ",$W$2T", keyword, type);
        }
        if (!list.isEmpty()) {
            out.space().write(CodeBlock.together("$L", list.build()));
        }
    }

    private void members(CodeWriter out) {
        boolean isFirst = constants(out);
        boolean isApart = !isFirst;
        for (boolean isStatic : new boolean[] {true, false}) {
            for (FieldSpec field : spec.fields) {
                if (field.isStatic() == isStatic) {
                    out.write(isApart || field.hasLines() ? "\n" : "");
                    field.writeTo(out);
                    isApart = field.hasLines();
                    isFirst = false;
                }
            }
        }
        Set<Modifier> implied = spec.kind == Kind.INTERFACE
                ? EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT)
                : EnumSet.noneOf(Modifier.class);
        for (boolean isConstructor : new boolean[] {true, false}) {
            for (MethodSpec method : spec.methods) {
                if (method.isConstructor() == isConstructor) {
                    out.write(isFirst ? "" : "\n");
                    method.writeTo(out, spec.name, implied);
                    isFirst = false;
                }
            }
        }
        String separator = isFirst ? "" : "\n";
        for (AccessorSpec accessor : spec.accessors) {
            out.write(separator);
            accessor.writeTo(out);
            separator = "";
            isFirst = false;
        }
        for (TypeSpec type : spec.types) {
            out.write(isFirst ? "" : "\n");
            type.writeTo(out);
            isFirst = false;
        }
    }

    private boolean constants(CodeWriter out) {
        String separator = "";
        for (EnumConstantSpec constant : spec.constants) {
            out.write(separator);
            constant.writeTo(out);
            separator = ",\n";
        }
        out.write(separator.isEmpty() ? "" : ";\n");
        return separator.isEmpty();
    }

    /** Puts together a type. */
    public static final class Builder {
        private final Kind kind;
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<TypeName> superinterfaces = new ArrayList<>();
        private final List<TypeName> permitted = new ArrayList<>();
        private final List<EnumConstantSpec> constants = new ArrayList<>();
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<AccessorSpec> accessors = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();
        private @Nullable TypeName superclass;
        private @Nullable MethodSpec recordConstructor;

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /** Returns what the type is. */
        public Kind kind() {
            return kind;
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

        /** Says which class the type extends. */
        public Builder superclass(TypeName type) {
            superclass = type;
            return this;
        }

        /** Adds an interface that the type has. */
        public Builder addSuperinterface(Class<?> type) {
            return addSuperinterface(ClassNames.of(type));
        }

        /** Adds an interface that the type has. */
        public Builder addSuperinterface(TypeName type) {
            superinterfaces.add(type);
            return this;
        }

        /** Adds interfaces that the type has. */
        public Builder addSuperinterfaces(Collection<? extends TypeName> added) {
            superinterfaces.addAll(added);
            return this;
        }

        /** Adds a class that may implement the interface. */
        public Builder addPermittedSubclass(TypeName type) {
            permitted.add(type);
            return this;
        }

        /** Says which components a record has: the parameters of this constructor. */
        public Builder recordConstructor(MethodSpec constructor) {
            recordConstructor = constructor;
            return this;
        }

        /** Adds a constant of an enum. */
        public Builder addEnumConstant(EnumConstantSpec constant) {
            constants.add(constant);
            return this;
        }

        /** Adds a field. */
        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        /** Adds a field without a value. */
        public Builder addField(TypeName type, String field, Modifier... modifiers) {
            return addField(FieldSpec.builder(type, field, modifiers).build());
        }

        /** Adds fields. */
        public Builder addFields(Collection<FieldSpec> added) {
            fields.addAll(added);
            return this;
        }

        /** Adds a method. */
        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        /** Adds methods. */
        public Builder addMethods(Collection<MethodSpec> added) {
            methods.addAll(added);
            return this;
        }

        /** Adds a method that returns a part. */
        public Builder addAccessor(AccessorSpec accessor) {
            accessors.add(accessor);
            return this;
        }

        /** Adds a type within this one. */
        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        /** Returns the type; the builder is of no use afterwards. */
        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
