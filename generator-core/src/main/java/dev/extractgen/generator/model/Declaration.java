package dev.extractgen.generator.model;

import dev.extractgen.generator.diagnostics.SourceLocation;
import java.util.List;

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

        /** Visits an enum. */
        R enumeration(EnumDeclaration enumeration);

        /** Visits a union. */
        R union(UnionDeclaration union);
    }

    /**
     * An object with known members.
     *
     * @param properties the known members, in the order of the schema
     * @param others what the schema says of members beside them
     */
    record ObjectDeclaration(
            TypeId id,
            Documentation documentation,
            SourceLocation location,
            List<Property> properties,
            OtherMembers others)
            implements Declaration {
        /** Copies the properties. */
        public ObjectDeclaration {
            properties = List.copyOf(properties);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * A closed set of scalars.
     *
     * @param values strings, BigDecimals and Booleans, each once, in the order of the schema
     */
    record EnumDeclaration(TypeId id, Documentation documentation, SourceLocation location, List<Object> values)
            implements Declaration {
        /** Copies the values. */
        public EnumDeclaration {
            values = List.copyOf(values);
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
     * A value of one of several types, which are told apart by their JSON type.
     *
     * @param branches at least two, each with another JSON type
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
     * @param jsonType the JSON type that leads to it
     * @param type the type
     */
    record Branch(JsonType jsonType, Type type) {}
}
