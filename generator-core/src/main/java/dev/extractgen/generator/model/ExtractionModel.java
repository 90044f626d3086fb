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
 * @param settings the job's settings
 */
public record ExtractionModel(
        String path,
        Type root,
        Documentation documentation,
        Map<TypeId, Declaration> declarations,
        ExtractionSettings settings) {
    /** Copies the declarations. */
    public ExtractionModel {
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    }

    /** Returns the declaration that an id stands for. */
    public Declaration declaration(TypeId id) {
        Declaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("no declaration " + id);
        }
        return declaration;
    }

    /**
     * Returns whether the root record is the object itself. Otherwise it holds the value: one without parts, or an
     * object that is a branch of a union, since no Java type implements an interface that is nested in it.
     */
    public boolean isRootRecord() {
        return hasParts(root)
                && declarations.values().stream()
                        .noneMatch(declaration -> declaration instanceof UnionDeclaration union
                                && union.branches().stream()
                                        .anyMatch(branch -> branch.type().equals(root)));
    }

    /** Returns whether a type is an object with known members, or a tuple. */
    public boolean hasParts(Type type) {
        return type instanceof Type.Declared declared && declared.id().kind().hasParts();
    }
}
