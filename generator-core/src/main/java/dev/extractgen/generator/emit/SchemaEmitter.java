package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.code.SourceFile;
import dev.extractgen.generator.code.TypeSpec;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the two sources of one schema: the root record, in which all other types are nested, and the decoder. */
public final class SchemaEmitter {
    private final ExtractionModel model;
    private final JavaNames names;
    private final JavaTypes types;
    private final JavaTypes decoderTypes;
    private final DecoderEmitter decoders;
    private final RecordEmitter records;
    private final WideEmitter wide;
    private final Shapes shapes;
    private final ReadMethods reads;
    private final WideTables wideTables;
    private final UnionReaders unionReads;
    private final Components components;
    private final PatternConstants patterns;
    private final List<FieldSpec> imported;
    private final SharedTypes sharedTypes;
    private final Set<TypeId> exported;
    private final Parts parts;
    private final Decorations decorations;
    private final Map<ClassName, List<ClassName>> unionsOfRecords = new HashMap<>();

    /** Makes an emitter for a schema whose names have been decided. */
    public SchemaEmitter(
            ExtractionModel model,
            JavaNames names,
            TypeOptions options,
            RecordOptions recordOptions,
            Bindings bindings) {
        this.model = model;
        this.names = names;
        this.types = JavaTypes.inRoot(model, names, options, bindings);
        this.decorations = new Decorations(types, names, recordOptions, bindings);
        this.decoderTypes = JavaTypes.inDecoder(model, names, options, bindings);
        this.decoders = new DecoderEmitter(decoderTypes);
        this.shapes = new Shapes(decoderTypes, model);
        this.patterns = new PatternConstants(shapes.constants());
        Readers readers = new Readers(decoderTypes, patterns);
        this.reads = new ReadMethods(decoderTypes, readers, shapes);
        this.records = new RecordEmitter(types, names.own(), shapes, decorations.ofComponents());
        this.wide = new WideEmitter(types, names.own(), shapes, decorations.annotations());
        this.wideTables = new WideTables(decoderTypes, readers, shapes);
        this.unionReads = new UnionReaders(decoderTypes, readers, shapes, model);
        this.components = new Components(model, names, bindings);
        this.parts = new Parts(model);
        this.imported = decoderTypes.imported().fields(model);
        this.exported = recordOptions.exportTypes() ? Definitions.of(model) : Set.of();
        this.sharedTypes = new SharedTypes(decoderTypes, readers, shapes);
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                noteBranches(union);
            }
        }
    }

    private void noteBranches(UnionDeclaration union) {
        for (int i = 0; i < union.branches().size(); i++) {
            unionsOfRecords
                    .computeIfAbsent(types.branch(union, i), record -> new ArrayList<>())
                    .add(types.declared(union.id()));
        }
    }

    /** Writes the sources. */
    public List<JavaSource> emit() {
        TypeSpec.Builder decoder = decoders.emit(reads.rootShape(model));
        TypeSpec.Builder root;
        if (model.isRootRecord() && model.root() instanceof Type.Declared declared) {
            root = record(model.declaration(declared.id()));
        } else {
            CodeBlock javadoc = Javadoc.type(types.root().simpleName(), model.documentation());
            root = wrapper(
                    types.root(), javadoc, model.root(), model.documentation().isDeprecated());
            decoder.addMethod(reads.root(model.root()));
        }
        Sources sources = new Sources(root, decoder);
        if (!model.isRootRecord()) {
            sources.addShape(decoderTypes.root(), model.root());
        }
        for (Declaration declaration : model.declarations().values()) {
            declaration.accept(sources);
        }
        for (TypeId id : exported) {
            if (id.kind() != TypeId.Kind.ENUM) {
                decoder.addMethod(sharedTypes.method(id));
            }
        }
        boolean usesOthers = !imported.isEmpty();
        Deprecations.tolerate(root, usesOthers);
        Deprecations.tolerate(decoder, usesOthers || decorations.annotations().isAnyTypeDeprecated(model));
        decoder.addFields(imported);
        decoder.addFields(patterns.fields());
        sources.addReaders();
        return List.of(source(root), source(decoder));
    }

    private JavaSource source(TypeSpec.Builder type) {
        String fileName = model.path().substring(model.path().lastIndexOf('/') + 1);
        TypeSpec spec = decorations
                .show(type)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", Literals.text(fileName))
                        .build())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .build();
        String folder = names.root().packageName().replace('.', '/');
        String path = (folder.isEmpty() ? "" : folder + "/") + spec.name() + ".java";
        return new JavaSource(path, new SourceFile(names.root().packageName(), spec).text());
    }

    private TypeSpec.Builder record(Declaration declaration) {
        ClassName record = types.declared(declaration.id());
        CodeBlock javadoc = Javadoc.type(record.simpleName(), declaration.documentation());
        List<ClassName> unions = unionsOfRecords.getOrDefault(record, List.of());
        List<Component> parts = components(declaration);
        boolean isWide = types.isWide(declaration.id());
        TypeSpec.Builder spec =
                isWide ? wide.emit(record, javadoc, parts, unions) : records.emit(record, javadoc, parts, unions);
        return decorations.decorate(
                decorations.annotations().annotate(spec, declaration),
                new DecoratedRecord(record, parts, isWide ? wide.table(record) : records.table(record), isWide));
    }

    /** Records are static wherever they are; classes are not. */
    private static TypeSpec nested(TypeSpec.Builder type) {
        if (type.kind() == TypeSpec.Kind.CLASS) {
            type.addModifiers(Modifier.STATIC);
        }
        return type.addModifiers(Modifier.PUBLIC).build();
    }

    private List<Component> components(Declaration declaration) {
        return declaration instanceof TupleDeclaration tuple
                ? Components.of(tuple)
                : components.of((ObjectDeclaration) declaration);
    }

    /** Writes the record for a value that is no object. */
    private TypeSpec.Builder wrapper(ClassName record, CodeBlock javadoc, Type type, boolean isDeprecated) {
        List<ClassName> unions = unionsOfRecords.getOrDefault(record, List.of());
        return decorations
                .annotations()
                .annotate(records.emit(record, javadoc, List.of(Components.bare(type)), unions), isDeprecated);
    }

    /** Adds what each declaration needs to the two sources. */
    private final class Sources implements Declaration.Visitor<TypeSpec.Builder> {
        private final TypeSpec.Builder root;
        private final TypeSpec.Builder decoder;
        private final Map<ClassName, TypeSpec.Builder> homes = new LinkedHashMap<>();
        private final Map<ClassName, Deque<FieldSpec>> tables = new HashMap<>();
        private final List<FieldSpec> shapesOfWrappers = new ArrayList<>();

        Sources(TypeSpec.Builder root, TypeSpec.Builder decoder) {
            this.root = root;
            this.decoder = decoder;
        }

        @Override
        public TypeSpec.Builder object(ObjectDeclaration object) {
            return withParts(object, object.others() instanceof OtherMembers.Forbidden);
        }

        @Override
        public TypeSpec.Builder tuple(TupleDeclaration tuple) {
            return withParts(tuple, tuple.others() == null);
        }

        /** Adds how a type is read to the class where that lies. */
        private void addReader(ClassName type, FieldSpec table, List<MethodSpec> methods) {
            addMethods(type, methods);
            tables.computeIfAbsent(types.home(type), key -> new ArrayDeque<>()).addFirst(table);
        }

        private void addMethods(ClassName type, List<MethodSpec> methods) {
            ClassName home = types.home(type);
            boolean isOwn = home.equals(types.decoder());
            homes.computeIfAbsent(home, key -> isOwn ? decoder : part(key)).addMethods(methods);
        }

        /** Adds the shape of the metadata of a record that stands for a value which is no object. */
        void addShape(ClassName record, Type type) {
            if (!decoderTypes.hasEntry(type)) {
                shapesOfWrappers.add(shapes.wrapperField(record, type));
            }
        }

        private static TypeSpec.Builder part(ClassName home) {
            return TypeSpec.classBuilder(home.simpleName())
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
        }

        /** Adds all tables, after the patterns that they may use: parts before wholes, which can then name them. */
        void addReaders() {
            decoder.addFields(shapesOfWrappers);
            for (Map.Entry<ClassName, TypeSpec.Builder> home : homes.entrySet()) {
                TypeSpec.Builder type = home.getValue();
                type.addFields(tables.getOrDefault(home.getKey(), new ArrayDeque<>()));
                if (!home.getKey().equals(types.decoder())) {
                    decoder.addType(type.build());
                }
            }
        }

        private TypeSpec.Builder withParts(Declaration declaration, boolean isClosed) {
            ClassName record = types.declared(declaration.id());
            List<Component> components = components(declaration);
            if (types.isWide(declaration.id())) {
                FieldSpec table = wideTables.table(declaration.id(), components, isClosed);
                addReader(record, table, wideTables.methods(declaration.id(), components));
            } else {
                FieldSpec table = reads.members(declaration.id(), components, missing(declaration.id()), isClosed);
                addReader(record, table, List.of(reads.object(declaration.id(), components)));
            }
            return record.equals(types.root()) ? root : root.addType(nested(record(declaration)));
        }

        private CodeBlock missing(TypeId id) {
            return parts.contains(id) || exported.contains(id)
                    ? CodeBlock.of("$T::new", decoderTypes.metadata(decoderTypes.declared(id)))
                    : CodeBlock.of("");
        }

        @Override
        public TypeSpec.Builder enumeration(EnumDeclaration enumeration) {
            ClassName type = types.declared(enumeration.id());
            CodeBlock javadoc = Javadoc.type(type.simpleName(), enumeration.documentation());
            TypeSpec.Builder spec = new EnumEmitter(names).emit(enumeration, type, javadoc);
            return root.addType(
                    decorations.annotations().annotate(spec, enumeration).build());
        }

        @Override
        public TypeSpec.Builder union(UnionDeclaration union) {
            ClassName type = types.declared(union.id());
            CodeBlock javadoc = Javadoc.type(type.simpleName(), union.documentation());
            TypeSpec.Builder spec = new UnionEmitter(types, names.own()).emit(union, type, javadoc);
            root.addType(decorations.annotations().annotate(spec, union).build());
            for (int i = 0; i < union.branches().size(); i++) {
                Branch branch = union.branches().get(i);
                if (!model.hasOwnParts(branch.type())) {
                    root.addType(nested(wrapper(types.branch(union, i), CodeBlock.of(""), branch.type(), false)));
                    addShape(decoderTypes.branch(union, i), branch.type());
                }
            }
            addReader(type, unionReads.table(union), List.of(unionReads.method(union)));
            return root;
        }
    }
}
