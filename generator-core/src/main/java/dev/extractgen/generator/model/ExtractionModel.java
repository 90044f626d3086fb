package dev.extractgen.generator.model;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one schema says, as types.
 *
 * @param path the schema's file as it should be shown to people
 * @param root the type of a result
 * @param documentation what the root says for people
 * @param declarations the types with names of their own, in the order in which the schema leads to them
 * @param imported the types among those that the schema leads to of which other modules have the Java types, and all
 *     that only these lead to; they are not among the declarations
 * @param settings the job's settings
 */
public record ExtractionModel(
        String path,
        Type root,
        Documentation documentation,
        Map<TypeId, Declaration> declarations,
        Map<TypeId, Declaration> imported,
        ExtractionSettings settings) {
    /** Copies the declarations. */
    public ExtractionModel {
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
        imported = Collections.unmodifiableMap(new LinkedHashMap<>(imported));
    }

    /** Makes a model of which no type is imported. */
    public ExtractionModel(
            String path,
            Type root,
            Documentation documentation,
            Map<TypeId, Declaration> declarations,
            ExtractionSettings settings) {
        this(path, root, documentation, declarations, Map.of(), settings);
    }

    /** Returns the declaration that an id stands for. */
    public Declaration declaration(TypeId id) {
        Declaration own = declarations.get(id);
        Declaration declaration = own == null ? imported.get(id) : own;
        if (declaration == null) {
            throw new IllegalArgumentException("no declaration " + id);
        }
        return declaration;
    }

    /**
     * Returns whether the root record is the object itself. Otherwise it holds the value: one without parts, one that
     * another module has, or an object that is a branch of a union, since no Java type implements an interface that is
     * nested in it.
     */
    public boolean isRootRecord() {
        return hasOwnParts(root)
                && declarations.values().stream()
                        .noneMatch(declaration -> declaration instanceof UnionDeclaration union
                                && union.branches().stream()
                                        .anyMatch(branch -> branch.type().equals(root)));
    }

    /** Returns whether a declaration is that of the record which the schema as a whole becomes. */
    public boolean isRoot(Declaration declaration) {
        return root instanceof Type.Declared declared && declared.id().equals(declaration.id()) && isRootRecord();
    }

    /** Returns whether nobody should use a property any more: what describes it says so, or what describes its type. */
    public boolean isDeprecated(Property property) {
        return property.documentation().isDeprecated()
                || (property.use().type() instanceof Type.Declared declared
                        && declaration(declared.id()).documentation().isDeprecated());
    }

    /**
     * Returns whether the schema is there for its definitions: of results it says nothing, that there are none, or that
     * they are objects. An object of which nothing is said leads to no types, so that these are of definitions.
     */
    public boolean isOfDefinitions() {
        return root instanceof Type.Free
                || root instanceof Type.Nothing
                || (root.equals(Type.MapOf.ANYTHING) && !declarations.isEmpty());
    }

    /** Returns whether a type is an object with known members, or a tuple. */
    public boolean hasParts(Type type) {
        return type instanceof Type.Declared declared && declared.id().kind().hasParts();
    }

    /** Returns whether a type is an object or tuple of this schema, which no other module has. */
    public boolean hasOwnParts(Type type) {
        return hasParts(type) && type instanceof Type.Declared declared && declarations.containsKey(declared.id());
    }
}
