package dev.extractgen.generator.model;

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

    /** Returns whether a type is an object with known members, or a tuple. */
    public boolean hasParts(Type type) {
        return type instanceof Type.Declared declared && declared.id().kind().hasParts();
    }
}
