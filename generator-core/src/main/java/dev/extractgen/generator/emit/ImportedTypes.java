package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The types of other modules that a schema uses. Its decoder has a constant for each, and all code goes by that: there
 * alone no variable can hide the package of the other module.
 */
final class ImportedTypes {
    private final JavaNames names;
    private final Map<TypeId, ImportedType> types;
    private final ClassName decoder;
    private final Map<TypeId, String> constants = new LinkedHashMap<>();

    ImportedTypes(JavaNames names, ClassName decoder) {
        this.names = names;
        this.types = names.imported();
        this.decoder = decoder;
        FreshNames fresh = new FreshNames(List.of());
        for (Map.Entry<TypeId, ImportedType> type : types.entrySet()) {
            String name = Shapes.words(type.getValue().name()).toUpperCase(Locale.ROOT);
            constants.put(type.getKey(), fresh.take(name + "_TYPE"));
        }
    }

    /** Returns the names of the constants. */
    Collection<String> constants() {
        return constants.values();
    }

    /** Returns the simple names of the classes whose methods the decoder refers to. */
    Stream<String> classes() {
        return types.values().stream()
                .map(ImportedType::root)
                .flatMap(root -> Stream.of(root.record(), root.decoder()));
    }

    /** Returns the class of a type, if another module has it. */
    Optional<ClassName> type(TypeId id) {
        return names.imported(id).map(ImportedTypes::className);
    }

    private static ClassName className(ImportedType type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.root().packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(String[]::new));
    }

    /** Returns the class of the metadata of an object or tuple, if another module has it. */
    Optional<TypeName> metadata(TypeId id) {
        return Optional.ofNullable(types.get(id)).map(type -> className(type).nestedClass(type.metadata()));
    }

    /** Returns an expression for what stands for a type, if another module has it. */
    Optional<CodeBlock> handle(Type type) {
        return type instanceof Type.Declared declared && types.containsKey(declared.id())
                ? Optional.of(CodeBlock.of("$T.$N", decoder, constants.get(declared.id())))
                : Optional.empty();
    }

    /** Returns the constants, as fields of the decoder. */
    List<FieldSpec> fields(ExtractionModel model) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Map.Entry<TypeId, String> constant : constants.entrySet()) {
            fields.add(field(model.declaration(constant.getKey()), constant.getValue()));
        }
        return fields;
    }

    private FieldSpec field(Declaration declaration, String constant) {
        ImportedType type = Objects.requireNonNull(types.get(declaration.id()));
        ClassName name = className(type);
        TypeName fieldType;
        CodeBlock value;
        if (declaration instanceof EnumDeclaration enumeration) {
            fieldType = ParameterizedTypeName.get(RuntimeTypes.ELEMENT, name);
            value = CodeBlock.of("$T.$N($T::of)", RuntimeTypes.ELEMENTS, Readers.constantMethod(enumeration), name);
        } else {
            fieldType = ParameterizedTypeName.get(RuntimeTypes.SHARED_TYPE, name);
            value = CodeBlock.of(
                    "$T.$N()",
                    ClassName.get(type.root().packageName(), type.root().decoder()),
                    type.method());
        }
        return FieldSpec.builder(fieldType, constant, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
