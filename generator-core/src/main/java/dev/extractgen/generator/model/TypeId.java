package dev.extractgen.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a declared type the same type: the place of its schema. */
public final class TypeId {
    private final String file;
    private final List<String> path;
    private final Kind kind;
    private final int hash;

    /**
     * Makes the id of a type.
     *
     * @param file the file that the schema lies in, or nothing for the file of the root
     * @param path the names and indexes that lead from the root of the file to the type
     * @param kind what the schema is here; one schema may describe values of several kinds
     */
    public TypeId(String file, List<String> path, Kind kind) {
        this.file = file;
        this.path = List.copyOf(path);
        this.kind = kind;
        this.hash = 31 * (31 * this.path.hashCode() + kind.hashCode()) + file.hashCode();
    }

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

    /** Returns the file that the schema lies in, or nothing for the file of the root. */
    public String file() {
        return file;
    }

    /** Returns the names and indexes that lead from the root of the file to the type. */
    public List<String> path() {
        return path;
    }

    /** Returns what the schema is here. */
    public Kind kind() {
        return kind;
    }

    /** Returns whether the union is meant that the schema at this place is, and not the type of one of its branches. */
    public boolean isUnion() {
        return kind == Kind.UNION;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeId id
                && hash == id.hash
                && path.equals(id.path)
                && kind == id.kind
                && file.equals(id.file);
    }

    // Known from the start, as most maps of a model go by it.
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "%s#/%s (%s)".formatted(file, String.join("/", path), kind);
    }
}
