package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes records: of objects, and of single values that need a type of their own. */
final class RecordEmitter {
    private final JavaTypes types;
    private final OwnNames own;
    private final Shapes shapes;
    private final ConstructorEmitter constructors;
    private final MetadataEmitter metadata;
    private final FieldsEmitter fields;

    RecordEmitter(JavaTypes types, OwnNames own, Shapes shapes, List<ComponentDecoration> decorations) {
        this.types = types;
        this.own = own;
        this.shapes = shapes;
        this.constructors = new ConstructorEmitter(types, own, decorations);
        this.metadata = new MetadataEmitter(types, own);
        this.fields = new FieldsEmitter(own);
    }

    /**
     * Writes a record.
     *
     * @param javadoc what the schema says for people
     * @param unions the unions of which the record is a branch
     */
    TypeSpec.Builder emit(ClassName record, CodeBlock javadoc, List<Component> components, List<ClassName> unions) {
        boolean isBare = components.get(0).role() == Component.Role.BARE;
        boolean hasEntry = isBare && types.hasEntry(components.get(0).type());
        TypeName metadataType = hasEntry ? RuntimeTypes.FIELD_METADATA_ENTRY : types.ownMetadata();
        TypeSpec.Builder type = TypeSpec.recordBuilder(record.simpleName())
                .addJavadoc(Javadoc.record(javadoc, components))
                .addAnnotations(JacksonAnnotations.ofRecord(components, own))
                .addSuperinterfaces(unions)
                .recordConstructor(constructors.canonical(components, metadataType));
        if (isBare && own.isGeneratedRecord()) {
            type.addSuperinterface(RuntimeTypes.GENERATED_VALUE);
        } else if (unions.isEmpty()) {
            type.addSuperinterfaces(fields.interfaces());
        }
        constructors.compact(components).ifPresent(type::addMethod);
        CodeBlock table = isBare ? shapes.wrapper(record) : table(record);
        type.addMethod(constructors.withoutMetadata(components, table));
        if (isBare && !hasEntry) {
            type.addMethod(constructors.decoded(components.get(0), table));
        }
        type.addMethods(new WholeValueMethods(types).of(record, components));
        type.addMethods(isBare ? methodsOfValue(record) : methodsOfObject(record));
        if (!isBare || !own.isGeneratedRecord()) {
            fields.addTo(type, values(components));
        }
        if (JacksonAnnotations.isWrittenAsText(components.get(0), types)) {
            type.addMethod(json(components.get(0)));
            if (record.equals(types.root())) {
                type.addMethod(ParsedJson.factory(record, types.home(record)));
            }
        }
        if (!hasEntry) {
            type.addType(metadata.emit(components, table, isBare ? RuntimeTypes.METADATA_SHAPE : RuntimeTypes.MEMBERS));
        }
        return type;
    }

    private List<MethodSpec> methodsOfValue(ClassName record) {
        return own.isGeneratedRecord()
                ? ValueMethods.ofGenerated(
                        CodeBlock.of("$T.hashCode(value)", Objects.class),
                        CodeBlock.of("$T.text($S, value)", RuntimeTypes.GENERATED_VALUE, record.simpleName()))
                : ValueMethods.ofValue(record);
    }

    private List<MethodSpec> methodsOfObject(ClassName record) {
        return own.isGeneratedRecord()
                ? ValueMethods.ofGenerated(
                        CodeBlock.of("$L.hashCode()", fields.values()),
                        CodeBlock.of("$L.text($S, this)", table(record), record.simpleName()))
                : ValueMethods.of(record, fields.values(), CodeBlock.of("$L.text($L)", table(record), fields.values()));
    }

    /** Returns an expression for the table of a record. */
    CodeBlock table(ClassName record) {
        return CodeBlock.of("$T.$N", types.home(record), shapes.constant(record));
    }

    private static CodeBlock values(List<Component> components) {
        CodeBlock names = CodeBlock.joined(",$W", components, component -> CodeBlock.of("$N", component.name()));
        return CodeBlock.of("$T.of($L)", RuntimeTypes.FIELD_VALUES, names);
    }

    private static MethodSpec json(Component component) {
        return MethodSpec.methodBuilder("json")
                .addJavadoc("Returns the value as it is written in JSON.\n")
                .addAnnotation(RuntimeTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addStatement("return $T.of($N)", RuntimeTypes.TEMPORAL_TEXT, component.name())
                .build();
    }
}
