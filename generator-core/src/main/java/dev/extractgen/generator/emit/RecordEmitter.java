package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.io.Serializable;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes records: of objects, and of single values that need a type of their own. */
final class RecordEmitter {
    private final JavaTypes types;
    private final OwnNames own;
    private final ConstructorEmitter constructors;
    private final MetadataEmitter metadata;
    private final FieldsEmitter fields;

    RecordEmitter(JavaTypes types, OwnNames own, List<ComponentDecoration> decorations) {
        this.types = types;
        this.own = own;
        this.constructors = new ConstructorEmitter(types, own, decorations);
        this.metadata = new MetadataEmitter(types, own);
        this.fields = new FieldsEmitter(types, own);
    }

    /**
     * Writes a record.
     *
     * @param javadoc what the schema says for people
     * @param unions the unions of which the record is a branch
     * @param isPart whether the record lies within another
     */
    TypeSpec.Builder emit(
            ClassName record, CodeBlock javadoc, List<Component> components, List<ClassName> unions, boolean isPart) {
        boolean isBare = components.get(0).role() == Component.Role.BARE;
        boolean hasEntry = isBare && types.hasEntry(components.get(0).type());
        TypeName metadataType = hasEntry ? RuntimeTypes.FIELD_METADATA_ENTRY : types.ownMetadata();
        TypeSpec.Builder type = TypeSpec.recordBuilder(record.simpleName())
                .addJavadoc(javadoc)
                .addJavadoc(Javadoc.components(components))
                .addAnnotations(JacksonAnnotations.ofRecord(components))
                .addSuperinterfaces(unions)
                .recordConstructor(constructors.canonical(components, metadataType));
        if (unions.isEmpty() && own.isExtractedRecord()) {
            type.addSuperinterface(RuntimeTypes.EXTRACTED_RECORD);
        } else if (unions.isEmpty()) {
            type.addSuperinterface(Serializable.class);
        }
        constructors.compact(components).ifPresent(type::addMethod);
        type.addMethod(constructors.withoutMetadata(components))
                .addMethods(new WholeValueMethods(types).of(record, components))
                .addMethods(ValueMethods.of(record, components))
                .addMethod(fields.instanceMethod(components));
        if (JacksonAnnotations.isWrittenAsText(components.get(0), types)) {
            type.addMethod(json(components.get(0)));
            if (record.equals(types.root())) {
                type.addMethod(ParsedJson.factory(record, types.home(record)));
            }
        }
        if (isPart) {
            type.addMethod(fields.partMethod(record, components));
        }
        if (!hasEntry) {
            type.addType(metadata.emit(record, components, isPart));
        }
        return type;
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
