package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.bindings.FieldBinding;
import dev.extractgen.generator.bindings.JavaTypeBinding;
import dev.extractgen.generator.bindings.StandardType;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.naming.JavaNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which Java type stands for each type of a model. */
final class JavaTypes implements Type.Visitor<TypeName> {
    /**
     * Java deserializes no record of more than 252 components, and leaves methods of 8,000 bytes to the interpreter:
     * that is what reading more members takes. One component is the metadata, and one may be the other members.
     */
    private static final int MAX_COMPONENTS = 202;

    /** The nullable types of {@code java.lang}, which most components have. */
    private static final Map<ClassName, TypeName> NULLABLE = new ConcurrentHashMap<>();

    private static final AnnotationSpec NULLABLE_USE = AnnotationSpec.of(RuntimeTypes.NULLABLE);

    private final ExtractionModel model;
    private final JavaNames names;
    private final TypeOptions options;
    private final Bindings bindings;
    private final boolean isRootRecord;
    private final ClassName root;
    private final ClassName decoder;
    private final boolean isInDecoder;
    private final ImportedTypes imported;
    private final Map<TypeId, ClassName> declared = new HashMap<>();
    private @Nullable Homes homes;

    private JavaTypes(
            ExtractionModel model, JavaNames names, TypeOptions options, Bindings bindings, boolean isInDecoder) {
        this.model = model;
        this.names = names;
        this.options = options;
        this.bindings = bindings;
        this.isRootRecord = model.isRootRecord();
        this.root = ClassName.get(names.root().packageName(), names.root().record());
        this.isInDecoder = isInDecoder;
        this.decoder = ClassName.get(names.root().packageName(), names.root().decoder());
        this.imported = new ImportedTypes(names, decoder);
    }

    /** Names types as the root record sees them, in which they are nested: by their simple names. */
    static JavaTypes inRoot(ExtractionModel model, JavaNames names, TypeOptions options, Bindings bindings) {
        return new JavaTypes(model, names, options, bindings, false);
    }

    /** Names types as the decoder sees them. */
    static JavaTypes inDecoder(ExtractionModel model, JavaNames names, TypeOptions options, Bindings bindings) {
        return new JavaTypes(model, names, options, bindings, true);
    }

    private ClassName nested(String name) {
        return isInDecoder ? root.nestedClass(name) : ClassName.get("", name);
    }

    ClassName root() {
        return root;
    }

    ClassName decoder() {
        return decoder;
    }

    /** Returns the class that has the table and the method by which a class is read. */
    ClassName home(ClassName type) {
        if (homes == null) {
            homes = new Homes(model, names, decoder);
        }
        return homes.of(type);
    }

    /** Returns the name by which code calls a method of the class that has the method by which a class is read. */
    CodeBlock atHome(ClassName type, String method) {
        ClassName home = home(type);
        return isInDecoder && home.equals(decoder) ? CodeBlock.of("$N", method) : CodeBlock.of("$T.$N", home, method);
    }

    /** Returns the types of other modules. */
    ImportedTypes imported() {
        return imported;
    }

    /**
     * Returns the simple names of users' classes, and of other modules', which a constant of the decoder would hide.
     */
    List<String> classesOfOthers() {
        Stream<String> chosen = bindings.fields().values().stream()
                .map(FieldBinding::javaType)
                .filter(Objects::nonNull)
                .map(type -> ChosenAnnotations.className(type.name())
                        .topLevelClassName()
                        .simpleName());
        return Stream.concat(chosen, imported.classes()).toList();
    }

    /** Returns the class of a declared type: the root record itself, or nested in it, or another module's. */
    ClassName declared(TypeId id) {
        ClassName type = declared.get(id);
        if (type == null) {
            type = classOf(id);
            declared.put(id, type);
        }
        return type;
    }

    private ClassName classOf(TypeId id) {
        Optional<ClassName> other = imported.type(id);
        if (other.isPresent()) {
            return other.get();
        }
        return isRootRecord && model.root().equals(new Type.Declared(id)) ? root : nested(names.type(id));
    }

    /** Returns the record that stands for one branch of a union: the object's own, or one that wraps the value. */
    ClassName branch(UnionDeclaration union, int index) {
        Type branch = union.branches().get(index).type();
        Optional<ClassName> other = imported.type(union.id());
        if (other.isPresent()) {
            return recordOf(branch)
                    .orElseGet(() -> other.get().peerClass(other.get().simpleName() + "Branch" + index));
        }
        return (model.hasOwnParts(branch) ? recordOf(branch) : Optional.<ClassName>empty())
                .orElseGet(() -> nested(names.wrapper(union.id(), index)));
    }

    /** Returns the record that stands for a type by itself: an object or a tuple. */
    Optional<ClassName> recordOf(Type type) {
        return model.hasParts(type) && type instanceof Type.Declared declared
                ? Optional.of(declared(declared.id()))
                : Optional.empty();
    }

    /** Returns whether an object has more components than a constructor takes, so that it can't be a record. */
    boolean isWide(TypeId id) {
        return model.declaration(id) instanceof ObjectDeclaration object
                && object.properties().size() + object.patterns().size() + 2 > MAX_COMPONENTS;
    }

    /** Returns the class of the record that holds the metadata of another. */
    ClassName metadata(ClassName record) {
        return record.nestedClass(names.own().metadata());
    }

    /** Returns the same as seen from within the other record. */
    ClassName ownMetadata() {
        return ClassName.get("", names.own().metadata());
    }

    /** Returns the type of a value. */
    TypeName of(Type type) {
        return type.accept(this);
    }

    /** Returns the type of a value that is null when there is none; lists and maps are empty then. */
    TypeName component(Type type) {
        return isContainer(type) ? of(type) : nullable(of(type));
    }

    static boolean isContainer(Type type) {
        return type instanceof Type.ListOf || type instanceof Type.MapOf;
    }

    static TypeName nullable(TypeName type) {
        return type instanceof ClassName name && name.packageName().equals("java.lang")
                ? NULLABLE.computeIfAbsent(name, NULLABLE_USE::onUseOf)
                : NULLABLE_USE.onUseOf(type);
    }

    TypeOptions options() {
        return options;
    }

    Declaration declaration(Type.Declared declared) {
        return model.declaration(declared.id());
    }

    @Override
    public TypeName scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> ClassNames.of(String.class);
            case INTEGER ->
                switch (options.integers()) {
                    case LONG -> ClassNames.of(Long.class);
                    case INTEGER -> ClassNames.of(Integer.class);
                    case BIG_INTEGER -> ClassNames.of(BigInteger.class);
                };
            case NUMBER ->
                switch (options.numbers()) {
                    case BIG_DECIMAL -> ClassNames.of(BigDecimal.class);
                    case DOUBLE -> ClassNames.of(Double.class);
                };
            case BOOLEAN -> ClassNames.of(Boolean.class);
            case DATE -> ClassNames.of(LocalDate.class);
            case DATE_TIME -> ClassNames.of(OffsetDateTime.class);
            case TIME -> ClassNames.of(LocalTime.class);
            case UUID -> ClassNames.of(UUID.class);
            case URI -> ClassNames.of(URI.class);
        };
    }

    @Override
    public TypeName bound(Type.Bound bound) {
        JavaTypeBinding chosen = bindings.javaType(bound.property());
        return chosen == null ? of(bound.scalar()) : ChosenAnnotations.className(chosen.name());
    }

    /** Returns what users say of the type that they want. */
    JavaTypeBinding binding(Type.Bound bound) {
        return Objects.requireNonNull(bindings.javaType(bound.property()));
    }

    /** Returns the type that users want, if decoders and records know it by themselves. */
    Optional<StandardType> standard(Type.Bound bound) {
        return StandardType.of(of(bound).toString());
    }

    @Override
    public TypeName free(Type.Free free) {
        return ClassNames.of(Object.class);
    }

    @Override
    public TypeName nothing(Type.Nothing nothing) {
        return ClassNames.of(Object.class);
    }

    @Override
    public TypeName list(Type.ListOf list) {
        return ParameterizedTypeName.get(ClassNames.of(List.class), contained(list.element()));
    }

    @Override
    public TypeName map(Type.MapOf map) {
        return ParameterizedTypeName.get(ClassNames.of(Map.class), ClassNames.of(String.class), contained(map.value()));
    }

    private TypeName contained(TypeUse use) {
        return use.nullable() ? nullable(of(use.type())) : of(use.type());
    }

    @Override
    public TypeName declared(Type.Declared declared) {
        return declared(declared.id());
    }

    /** Returns the type of a value's metadata. */
    TypeName metadataOf(Type type) {
        return type.accept(new MetadataTypes());
    }

    /** Returns whether a value's metadata is an entry, and so needs nothing of the value to be made. */
    boolean hasEntry(Type type) {
        return !isContainer(type)
                && !(type instanceof Type.Declared declared && declared.id().kind() != TypeId.Kind.ENUM);
    }

    boolean isUnion(Type type) {
        return type instanceof Type.Declared declared && declaration(declared) instanceof UnionDeclaration;
    }

    private final class MetadataTypes implements Type.PartsVisitor<TypeName>, Declaration.Visitor<TypeName> {
        @Override
        public TypeName leaf(Type type) {
            return RuntimeTypes.FIELD_METADATA_ENTRY;
        }

        @Override
        public TypeName list(Type.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassNames.of(List.class), list.element().type().accept(this));
        }

        @Override
        public TypeName map(Type.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassNames.of(Map.class),
                    ClassNames.of(String.class),
                    map.value().type().accept(this));
        }

        @Override
        public TypeName declared(Type.Declared declared) {
            return declaration(declared).accept(this);
        }

        @Override
        public TypeName object(ObjectDeclaration object) {
            return ofParts(object.id());
        }

        @Override
        public TypeName tuple(TupleDeclaration tuple) {
            return ofParts(tuple.id());
        }

        private TypeName ofParts(TypeId id) {
            return imported.metadata(id).orElseGet(() -> metadata(JavaTypes.this.declared(id)));
        }

        @Override
        public TypeName enumeration(EnumDeclaration enumeration) {
            return RuntimeTypes.FIELD_METADATA_ENTRY;
        }

        @Override
        public TypeName union(UnionDeclaration union) {
            boolean hasOnlyEntries = union.branches().stream().allMatch(branch -> hasEntry(branch.type()));
            return hasOnlyEntries ? RuntimeTypes.FIELD_METADATA_ENTRY : RuntimeTypes.FIELD_METADATA;
        }
    }
}
