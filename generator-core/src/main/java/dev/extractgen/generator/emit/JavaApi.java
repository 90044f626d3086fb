package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the generated types of a schema offer to user code, in the words of Java. Generated types, and those of Java
 * that everybody knows, go by their simple names, and users' own by their full ones.
 */
public final class JavaApi {
    private static final Set<String> KNOWN =
            Set.of("java.lang", "java.math", "java.net", "java.time", "java.util", "dev.extractgen.runtime");

    private final JavaNames names;
    private final JavaTypes types;
    private final Bindings bindings;
    private final ExtractionModel model;
    private final Map<Type.Scalar, ApiComponent> scalars = new EnumMap<>(Type.Scalar.class);
    private final Map<TypeId, ApiComponents> components = new HashMap<>();
    private final Map<TypeId, ApiMethods> methods = new HashMap<>();
    private final Map<TypeId, Map<String, Integer>> places = new HashMap<>();
    private @Nullable Map<String, String> kinds;

    /** Makes the view of a schema whose names have been decided. */
    public JavaApi(ExtractionModel model, JavaNames names, TypeOptions options, Bindings bindings) {
        this.model = model;
        this.names = names;
        this.bindings = bindings;
        this.types = JavaTypes.inDecoder(model, names, options, bindings);
    }

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type
     * @param erasure its type as class files know it
     * @param signature its type, with generated types called what they are made for: {@code List<enum Invoice.Status>}
     * @param metadata the type of its metadata
     */
    public record ApiComponent(String name, String type, String erasure, String signature, String metadata) {}

    /** Returns the root record. */
    public String root() {
        return text(types.root());
    }

    /** Returns the type that stands for a declaration. */
    public String type(TypeId id) {
        return text(types.declared(id));
    }

    /** Returns the Java type for a type of the model. */
    public String type(Type type) {
        return text(types.of(type));
    }

    /** Returns the record that stands for a branch of a union. */
    public String branch(UnionDeclaration union, int index) {
        return text(types.branch(union, index));
    }

    /** Returns the records that stand for the branches of a union. */
    public List<String> branches(UnionDeclaration union) {
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < union.branches().size(); i++) {
            branches.add(branch(union, i));
        }
        return branches;
    }

    /** Returns the constant for a value of an enum. */
    public String constant(EnumDeclaration enumeration, int index) {
        return names.constant(enumeration.id(), index);
    }

    /** Returns the constants for all values of an enum, in their order. */
    public List<String> constants(EnumDeclaration enumeration) {
        List<String> constants = new ArrayList<>();
        for (int i = 0; i < enumeration.values().size(); i++) {
            constants.add(constant(enumeration, i));
        }
        return constants;
    }

    /** Returns the type of values of enums, which is one for all constants of an enum. */
    public static String valueType(List<Object> values) {
        return EnumEmitter.valueType(values).simpleName();
    }

    /** Returns the components of the record for an object or a tuple, in order, without the metadata. */
    public ApiComponents components(Declaration declaration) {
        return components.computeIfAbsent(declaration.id(), id -> componentsOf(declaration));
    }

    /** Returns which of the components of the record for an object stands for a property that it has. */
    public int indexOf(ObjectDeclaration object, String property) {
        return Objects.requireNonNull(
                places.computeIfAbsent(object.id(), id -> places(object)).get(property));
    }

    private static Map<String, Integer> places(ObjectDeclaration object) {
        Map<String, Integer> places = new HashMap<>();
        for (Property property : object.properties()) {
            places.put(property.name(), places.size());
        }
        return places;
    }

    private ApiComponents componentsOf(Declaration declaration) {
        return new ApiComponents(emitted(declaration), component -> component(component.name(), component.type()));
    }

    private List<Component> emitted(Declaration declaration) {
        return declaration instanceof TupleDeclaration tuple
                ? Components.of(tuple)
                : new Components(model, names, bindings).of((ObjectDeclaration) declaration);
    }

    /** Returns what the methods are called that options may add to the record for an object or a tuple. */
    public ApiMethods methods(Declaration declaration) {
        return methods.computeIfAbsent(declaration.id(), id -> methodsOf(emitted(declaration)));
    }

    private ApiMethods methodsOf(List<Component> components) {
        return new ApiMethods(
                components.stream()
                        .collect(Collectors.toMap(
                                Component::name, component -> Builders.setterName(component, components))),
                WithMethods.names(components),
                OptionalAccessors.names(components, names.own()));
    }

    /** Returns whether user code can make values of an object or a tuple by a constructor, as it can of most. */
    public boolean hasConstructor(Declaration declaration) {
        return !types.isWide(declaration.id());
    }

    /** Returns the only component of a record that stands for a value that is no object. */
    public ApiComponent value(Type type) {
        return component("value", type);
    }

    private ApiComponent component(String name, Type type) {
        ApiComponent known =
                type instanceof Type.Scalar scalar ? scalars.computeIfAbsent(scalar, this::describe) : describe(type);
        return new ApiComponent(name, known.type, known.erasure, known.signature, known.metadata);
    }

    private ApiComponent describe(Type type) {
        TypeName java = types.of(type);
        TypeName raw = java instanceof ParameterizedTypeName generic ? generic.rawType() : java;
        return new ApiComponent(
                "",
                text(java),
                text(raw),
                text(java, className -> kind(className) + name(className)),
                text(types.metadataOf(type)));
    }

    private String text(TypeName type) {
        return text(type, this::name);
    }

    private static String text(TypeName type, Function<ClassName, String> naming) {
        TypeName bare = type.withoutAnnotations();
        if (bare instanceof ParameterizedTypeName generic) {
            StringJoiner arguments = new StringJoiner(", ", "<", ">");
            for (TypeName argument : generic.typeArguments()) {
                arguments.add(text(argument, naming));
            }
            return text(generic.rawType(), naming) + arguments;
        }
        return bare instanceof ClassName name ? naming.apply(name) : bare.toString();
    }

    private String name(ClassName name) {
        String known = name.packageName();
        boolean isKnown = known.equals(types.root().packageName()) || KNOWN.contains(known);
        return isKnown && !known.isEmpty() ? name.canonicalName().substring(known.length() + 1) : name.canonicalName();
    }

    private String kind(ClassName name) {
        if (kinds == null) {
            kinds = new HashMap<>();
            for (Declaration declaration : model.declarations().values()) {
                kinds.put(types.declared(declaration.id()).canonicalName(), declaration.accept(new Kinds()));
            }
        }
        return kinds.getOrDefault(name.canonicalName(), "");
    }

    /** What a generated type is in Java, and for records, what makes their components. */
    private static final class Kinds implements Declaration.Visitor<String> {
        @Override
        public String object(ObjectDeclaration object) {
            return "record ";
        }

        @Override
        public String tuple(TupleDeclaration tuple) {
            return "tuple ";
        }

        @Override
        public String enumeration(EnumDeclaration enumeration) {
            return "enum ";
        }

        @Override
        public String union(UnionDeclaration union) {
            return "interface ";
        }
    }
}
