package dev.extractgen.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a declared type the same type: the place of its schema.
 *
 * @param file the file that the schema lies in, or nothing for the file of the root
 * @param path the names and indexes that lead from the root of the file to the type
 * @param kind what the schema is here; one schema may describe values of several kinds
 */
public record TypeId(String file, List<String> path, Kind kind) {
    /** The kinds of declarations. */
    public enum Kind {
        /** An object with known members. */
        OBJECT,
        /** An array whose positions have types of their own. */
        TUPLE,
        /** A closed set of scalars. */
        ENUM,
        /** One of several types. */
        UNION;

        /** Returns whether the values have parts with types of their own, by name or by position. */
        public boolean hasParts() {
            return this == OBJECT || this == TUPLE;
        }
    }

    /** Copies the path. */
    public TypeId {
        path = List.copyOf(path);
    }

    /** Returns whether the union is meant that the schema at this place is, and not the type of one of its branches. */
    public boolean isUnion() {
        return kind == Kind.UNION;
    }

    // Written out, as Java links a record's own when they are called first, which takes as long as much of a build.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeId id && path.equals(id.path) && kind == id.kind && file.equals(id.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * path.hashCode() + kind.hashCode()) + file.hashCode();
    }
}
