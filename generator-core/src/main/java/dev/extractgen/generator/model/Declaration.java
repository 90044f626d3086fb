package dev.extractgen.generator.model;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type that has a name of its own. */
public sealed interface Declaration {

    /** Returns what makes it the same type. */
    TypeId id();

    /** Returns what its schema says for people. */
    Documentation documentation();

    /** Returns where its schema begins. */
    SourceLocation location();

    /** Passes this declaration to the method of a visitor that is meant for it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Says what to do with each kind of declaration.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /** Visits an object. */
        R object(ObjectDeclaration object);

        /** Visits a tuple. */
        R tuple(TupleDeclaration tuple);

        /** Visits an enum. */
        R enumeration(EnumDeclaration enumeration);

        /** Visits a union. */
        R union(UnionDeclaration union);
    }

    /**
     * An object with known members.
     *
     * @param properties the members that are known by name, in the order of the schema
     * @param patterns the members that are known by patterns of their names; the first pattern that fits counts
     * @param others what the schema says of members beside them
     */
    record ObjectDeclaration(
            TypeId id,
            Documentation documentation,
            SourceLocation location,
            List<Property> properties,
            List<PatternMembers> patterns,
            OtherMembers others)
            implements Declaration {
        /** Copies the lists. */
        public ObjectDeclaration {
            properties = List.copyOf(properties);
            patterns = List.copyOf(patterns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * An array whose first elements have types of their own.
     *
     * @param positions the types of the first elements
     * @param documented what the schema says of each of them
     * @param required how many of them must be there
     * @param others the type of the elements after them, or null when there may be none
     */
    record TupleDeclaration(
            TypeId id,
            Documentation documentation,
            SourceLocation location,
            List<TypeUse> positions,
            List<Documentation> documented,
            int required,
            @Nullable TypeUse others)
            implements Declaration {
        /** Copies the lists. */
        public TupleDeclaration {
            positions = List.copyOf(positions);
            documented = List.copyOf(documented);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tuple(this);
        }
    }

    /**
     * A closed set of scalars.
     *
     * @param values strings, BigDecimals and Booleans, each once, in the order of the schema
     * @param documented what the schema says of single values, where it does
     */
    record EnumDeclaration(
            TypeId id,
            Documentation documentation,
            SourceLocation location,
            List<Object> values,
            Map<Object, Documentation> documented)
            implements Declaration {
        /** Copies the values. */
        public EnumDeclaration {
            values = List.copyOf(values);
            documented = Map.copyOf(documented);
        }

        /** Returns what the schema says of one of the values. */
        public Documentation documentationOf(Object value) {
            return documented.getOrDefault(value, Documentation.NONE);
        }

        /** Returns whether all values are strings. */
        public boolean hasOnlyStrings() {
            return values.stream().allMatch(String.class::isInstance);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /**
     * A value of one of several types. Scalars, lists and tuples are told apart by their JSON type; of objects there
     * may be several, and then the members tell.
     *
     * @param branches the types: scalars first, then arrays, then objects in the order of the schema; only one where a
     *     list or map would contain itself
     */
    record UnionDeclaration(TypeId id, Documentation documentation, SourceLocation location, List<Branch> branches)
            implements Declaration {
        /** Copies the branches. */
        public UnionDeclaration {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }

    /**
     * One type of a union.
     *
     * @param jsonTypes the JSON types that lead to it
     * @param type the type
     */
    record Branch(Set<JsonType> jsonTypes, Type type) {
        /** Copies the JSON types, of which there is at least one. */
        public Branch {
            jsonTypes = Collections.unmodifiableSet(EnumSet.copyOf(jsonTypes));
        }

        /** Returns whether it takes objects, of which there may be several kinds in a union. */
        public boolean isObject() {
            return jsonTypes.contains(JsonType.OBJECT);
        }
    }
}
