package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.BRANCHES;
import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.VALUE_READER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Discriminators;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the table of a union's branches and the method that reads by it. */
final class UnionReaders {
    private final JavaTypes types;
    private final Readers readers;
    private final Shapes shapes;
    private final Discriminators discriminators;

    UnionReaders(JavaTypes types, Readers readers, Shapes shapes, ExtractionModel model) {
        this.types = types;
        this.readers = readers;
        this.shapes = shapes;
        this.discriminators = new Discriminators(model);
    }

    FieldSpec table(UnionDeclaration union) {
        ClassName type = types.declared(union.id());
        CodeBlock.Builder table = CodeBlock.builder().add("$T.<$T>builder()$>$>", BRANCHES, type);
        List<Map<String, List<Object>>> constants = discriminators.of(union);
        for (int i = 0; i < union.branches().size(); i++) {
            table.add("\n$L", branch(union.branches().get(i), types.branch(union, i)));
            constants
                    .get(i)
                    .forEach((member, values) -> table.add(
                            "\n.when($L,$W$L)",
                            Literals.text(member),
                            CodeBlock.joined(",$W", values, Literals::scalar)));
        }
        return FieldSpec.builder(ParameterizedTypeName.get(BRANCHES, type), shapes.constant(type))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(table.add("\n.build()$<$<").build())
                .build();
    }

    private CodeBlock branch(Branch branch, ClassName record) {
        Type type = branch.type();
        Optional<CodeBlock> imported = types.imported().handle(type);
        if (imported.isPresent() && !types.hasEntry(type)) {
            return CodeBlock.of(
                    ".$N($L,$W$T::new)",
                    type instanceof Type.Declared declared && declared.id().kind() == TypeId.Kind.TUPLE
                            ? "tuple"
                            : "object",
                    imported.get(),
                    record);
        }
        Optional<ClassName> own = types.recordOf(type);
        if (own.isPresent() && type instanceof Type.Declared declared) {
            return CodeBlock.of(
                    ".$N($L,$W$L)",
                    declared.id().kind() == TypeId.Kind.TUPLE ? "tuple" : "object",
                    readers.element(type),
                    shapes.members(declared.id()));
        }
        if (types.hasEntry(type)) {
            return CodeBlock.of(".$N($L,$W$T::new)", scalar(branch), readers.element(type), record);
        }
        return CodeBlock.of(
                ".$N($L,$W$L,$W$T::new)",
                type instanceof Type.ListOf ? "list" : "map",
                readers.element(type),
                shapes.wrapper(record),
                record);
    }

    private static String scalar(Branch branch) {
        if (branch.jsonTypes().size() > 1) {
            return "scalar";
        }
        return switch (branch.jsonTypes().iterator().next()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "bool";
            case ARRAY, OBJECT -> throw new IllegalArgumentException("no scalar: " + branch);
        };
    }

    MethodSpec method(UnionDeclaration union) {
        ClassName type = types.declared(union.id());
        return MethodSpec.methodBuilder(Readers.method(type))
                .addModifiers(Modifier.STATIC)
                .returns(JavaTypes.nullable(type))
                .addParameter(VALUE_READER, "in")
                .addParameter(METADATA_NODE, "metadata")
                .addStatement("return in.branch($N, metadata)", shapes.constant(type))
                .build();
    }
}
