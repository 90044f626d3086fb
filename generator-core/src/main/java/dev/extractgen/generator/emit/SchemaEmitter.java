package dev.extractgen.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the two sources of one schema: the root record, in which all other types are nested, and the decoder. */
public final class SchemaEmitter {
    private final ExtractionModel model;
    private final JavaNames names;
    private final JavaTypes types;
    private final DecoderEmitter decoders;
    private final RecordEmitter records;
    private final ReadMethods reads;
    private final Parts parts;
    private final Bindings bindings;
    private final Map<ClassName, List<ClassName>> unionsOfRecords = new HashMap<>();

    /** Makes an emitter for a schema whose names have been decided. */
    public SchemaEmitter(ExtractionModel model, JavaNames names, TypeOptions options, Bindings bindings) {
        this.model = model;
        this.names = names;
        this.types = JavaTypes.inRoot(model, names, options);
        this.records = new RecordEmitter(types, names.own());
        JavaTypes decoderTypes = JavaTypes.inDecoder(model, names, options);
        this.decoders = new DecoderEmitter(decoderTypes);
        this.reads = new ReadMethods(decoderTypes, new Shapes(decoderTypes, model));
        this.parts = new Parts(model);
        this.bindings = bindings;
        model.declarations().values().forEach(this::noteBranches);
    }

    private void noteBranches(Declaration declaration) {
        if (declaration instanceof UnionDeclaration union) {
            for (int i = 0; i < union.branches().size(); i++) {
                unionsOfRecords
                        .computeIfAbsent(types.branch(union, i), record -> new ArrayList<>())
                        .add(types.declared(union.id()));
            }
        }
    }

    /** Writes the sources. */
    public List<JavaSource> emit() {
        TypeSpec.Builder decoder = decoders.emit(reads.rootShape(model));
        TypeSpec.Builder root;
        if (model.isObject(model.root()) && model.root() instanceof Type.Declared declared) {
            root = record((ObjectDeclaration) model.declaration(declared.id()));
        } else {
            CodeBlock javadoc = Javadoc.type(model.documentation(), "The result as a whole.");
            root = wrapper(types.root(), javadoc, model.root());
            decoder.addMethod(reads.root(model.root()));
        }
        Sources sources = new Sources(root, decoder);
        model.declarations().values().forEach(declaration -> declaration.accept(sources));
        return List.of(source(root), source(decoder));
    }

    private JavaSource source(TypeSpec.Builder type) {
        String fileName = model.path().substring(model.path().lastIndexOf('/') + 1);
        TypeSpec spec = type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", Literals.text(fileName))
                        .build())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .build();
        JavaFile file = JavaFile.builder(names.root().packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String folder = names.root().packageName().replace('.', '/');
        String path = (folder.isEmpty() ? "" : folder + "/") + spec.name() + ".java";
        return new JavaSource(path, Layout.tidy(file.toString()));
    }

    private TypeSpec.Builder record(ObjectDeclaration object) {
        ClassName record = types.declared(object.id());
        return records.emit(
                record,
                Javadoc.type(object.documentation(), origin(object)),
                components(object),
                unionsOfRecords.getOrDefault(record, List.of()),
                parts.contains(object.id()));
    }

    /** Writes the record for a value that is no object. */
    private TypeSpec.Builder wrapper(ClassName record, CodeBlock javadoc, Type type) {
        Component value =
                new Component("value", "", TypeUse.of(type), Component.Role.BARE, Documentation.NONE, List.of());
        return records.emit(record, javadoc, List.of(value), unionsOfRecords.getOrDefault(record, List.of()), false);
    }

    private static String origin(Declaration declaration) {
        String pointer = declaration.location().pointer();
        return "Declared at " + (pointer.isEmpty() ? "the root" : pointer) + " of the schema.";
    }

    private List<Component> components(ObjectDeclaration object) {
        List<Component> components = new ArrayList<>();
        for (Property property : object.properties()) {
            components.add(new Component(
                    names.component(object.id(), property.name()),
                    property.name(),
                    property.use(),
                    property.required() ? Component.Role.REQUIRED : Component.Role.OPTIONAL,
                    property.documentation(),
                    bindings.aliases(property)));
        }
        if (object.others() instanceof OtherMembers.Kept kept) {
            components.add(new Component(
                    names.otherMembers(object.id()),
                    "",
                    TypeUse.of(new Type.MapOf(kept.value())),
                    Component.Role.OTHER_MEMBERS,
                    Documentation.NONE,
                    List.of()));
        }
        return components;
    }

    /** Adds what each declaration needs to the two sources. */
    private final class Sources implements Declaration.Visitor<TypeSpec.Builder> {
        private final TypeSpec.Builder root;
        private final TypeSpec.Builder decoder;

        Sources(TypeSpec.Builder root, TypeSpec.Builder decoder) {
            this.root = root;
            this.decoder = decoder;
        }

        @Override
        public TypeSpec.Builder object(ObjectDeclaration object) {
            ClassName record = types.declared(object.id());
            List<Component> components = components(object);
            decoder.addField(reads.members(object, components)).addMethod(reads.object(object, components));
            return record.equals(types.root())
                    ? root
                    : root.addType(record(object).build());
        }

        @Override
        public TypeSpec.Builder enumeration(EnumDeclaration enumeration) {
            ClassName type = types.declared(enumeration.id());
            CodeBlock javadoc = Javadoc.type(enumeration.documentation(), origin(enumeration));
            return root.addType(new EnumEmitter(names).emit(enumeration, type, javadoc));
        }

        @Override
        public TypeSpec.Builder union(UnionDeclaration union) {
            ClassName type = types.declared(union.id());
            CodeBlock javadoc = Javadoc.type(union.documentation(), origin(union));
            root.addType(new UnionEmitter(types, names.own()).emit(union, type, javadoc));
            for (int i = 0; i < union.branches().size(); i++) {
                Branch branch = union.branches().get(i);
                if (!model.isObject(branch.type())) {
                    String jsonType = branch.jsonType().name().toLowerCase(Locale.ROOT);
                    CodeBlock branchJavadoc = CodeBlock.of("A {@link $T} of JSON type $L.\n", type, jsonType);
                    root.addType(wrapper(types.branch(union, i), branchJavadoc, branch.type())
                            .build());
                }
            }
            decoder.addMethod(reads.union(union));
            return root;
        }
    }
}
