package dev.extractgen.generator.model;

import java.util.List;

/**
 * What makes a declared type the same type: the place of its schema.
 *
 * @param path the names and indexes that lead from the root of the schema to the type
 * @param isUnion whether the union is meant that the schema at this place is, and not the type of one of its branches
 */
public record TypeId(List<String> path, boolean isUnion) {
    /** Copies the path. */
    public TypeId {
        path = List.copyOf(path);
    }

    /** Returns the id of the object or enum at a place. */
    public static TypeId of(List<String> path) {
        return new TypeId(path, false);
    }

    /** Returns the id of the union at a place. */
    public static TypeId ofUnion(List<String> path) {
        return new TypeId(path, true);
    }
}
