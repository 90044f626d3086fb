package dev.extractgen.generator.naming;

import dev.extractgen.generator.model.TypeId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All Java names for one schema. */
public final class JavaNames {
    private final RootName root;
    private final OwnNames own;
    private final BuilderNames builders;
    private final Map<TypeId, String> types;
    private final Map<TypeId, Map<Integer, String>> wrappers;
    private final Map<TypeId, Map<String, String>> components;
    private final Map<TypeId, List<String>> otherMembers;
    private final Map<TypeId, List<String>> constants;
    private final ImportedNames imported;

    JavaNames(
            RootName root,
            OwnNames own,
            BuilderNames builders,
            Map<TypeId, String> types,
            Map<TypeId, Map<Integer, String>> wrappers,
            Map<TypeId, Map<String, String>> components,
            Map<TypeId, List<String>> otherMembers,
            Map<TypeId, List<String>> constants,
            ImportedNames imported) {
        this.root = root;
        this.own = own;
        this.builders = builders;
        this.types = Collections.unmodifiableMap(new HashMap<>(types));
        this.wrappers = wrappers;
        this.components = components;
        this.otherMembers = otherMembers;
        this.constants = constants;
        this.imported = imported;
    }

    /** Returns the names of the package, the root record and the decoder. */
    public RootName root() {
        return root;
    }

    /** Returns the names that records have of our own accord. */
    public OwnNames own() {
        return own;
    }

    /** Returns the names that builders of records have. */
    public BuilderNames builders() {
        return builders;
    }

    /** Returns the simple name of a declared type. */
    public String type(TypeId id) {
        return imported(id).map(ImportedType::name).orElseGet(() -> known(types, id));
    }

    /** Returns the types that other modules generate and that types of this schema refer to. */
    public Map<TypeId, ImportedType> imported() {
        return imported.types();
    }

    /** Returns a type that another module generates, be it one that only such types refer to; empty for all others. */
    public Optional<ImportedType> imported(TypeId id) {
        return imported.find(id);
    }

    /** Returns the simple name of the record for one branch of a union that is no object. */
    public String wrapper(TypeId union, int index) {
        return Objects.requireNonNull(known(wrappers, union).get(index));
    }

    /** Returns the name of the component for a property. */
    public String component(TypeId object, String property) {
        return Objects.requireNonNull(known(components, object).get(property));
    }

    /** Returns the names of the components for all properties of an object, by the names of the properties. */
    public Map<String, String> components(TypeId object) {
        return known(components, object);
    }

    /**
     * Returns the names of the components that hold members beside the properties: one for each type that patterns of
     * names lead to, and one for all others that are kept.
     */
    public List<String> otherMembers(TypeId object) {
        return known(otherMembers, object);
    }

    /** Returns the name of the constant for one value of an enum. */
    public String constant(TypeId enumeration, int index) {
        return known(constants, enumeration).get(index);
    }

    /** Returns whether others call a type of this schema, and what it consists of, by the same names. */
    public boolean agreesWith(JavaNames others, TypeId id) {
        return imported(id).isEmpty()
                && others.imported(id).isEmpty()
                && Objects.equals(types.get(id), others.types.get(id))
                && Objects.equals(wrappers.get(id), others.wrappers.get(id))
                && Objects.equals(components.get(id), others.components.get(id))
                && Objects.equals(otherMembers.get(id), others.otherMembers.get(id))
                && Objects.equals(constants.get(id), others.constants.get(id));
    }

    private static <V> V known(Map<TypeId, V> names, TypeId id) {
        V name = names.get(id);
        if (name == null) {
            throw new IllegalStateException("no name for " + id);
        }
        return name;
    }
}
