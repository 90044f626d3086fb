package dev.extractgen.generator.review.document;

import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonPointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a document leads to a value, or a definition does. */
public sealed interface Route {

    /** Returns the way as people write it: {@code items[].amount}. */
    String text();

    /** Returns a pointer to such a value in a document that has one element in each list. */
    JsonPointer pointer();

    /** Returns the way to what holds the value, or null when the way begins here. */
    @Nullable
    Route parent();

    /** Returns the outermost value on the way that may be of several types, or empty when there is none. */
    default Optional<Route> outermostUnion() {
        Route parent = parent();
        Optional<Route> above = parent == null ? Optional.empty() : parent.outermostUnion();
        return this instanceof Branch ? above.or(() -> Optional.of(this)) : above;
    }

    /** Returns whether the way leads through members that are known by patterns of their names, or not at all. */
    default boolean isThroughUndeclared() {
        Route parent = parent();
        return this instanceof Undeclared || (parent != null && parent.isThroughUndeclared());
    }

    /** Returns whether the way leads through members of which nobody knows whether there may be any. */
    default boolean isThroughUnknown() {
        Route parent = parent();
        return (this instanceof Undeclared members && !members.isNamed)
                || (parent != null && parent.isThroughUnknown());
    }

    /** Returns the definition that the way begins at, or empty when it begins at the document. */
    default Optional<TypeId> definition() {
        Route parent = parent();
        return parent == null ? Optional.empty() : parent.definition();
    }

    /** The document itself. */
    record Root() implements Route {
        @Override
        public @Nullable Route parent() {
            return null;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public JsonPointer pointer() {
            return JsonPointer.ROOT;
        }
    }

    /**
     * A value of a definition in a schema that is there for its definitions: no document leads there.
     *
     * @param type the definition's type
     * @param place where the definition lies in its file
     */
    record Definition(TypeId type, String place) implements Route {
        @Override
        public @Nullable Route parent() {
            return null;
        }

        @Override
        public Optional<TypeId> definition() {
            return Optional.of(type);
        }

        @Override
        public String text() {
            return "#" + place;
        }

        @Override
        public JsonPointer pointer() {
            return JsonPointer.ROOT;
        }
    }

    /**
     * A member of an object.
     *
     * @param parent leads to the object
     * @param object the object's type
     * @param name the member's name in JSON
     */
    record Member(Route parent, TypeId object, String name) implements Route {
        @Override
        public String text() {
            String way = parent.text();
            return way.isEmpty() ? name : way + "." + name;
        }

        @Override
        public JsonPointer pointer() {
            return parent.pointer().child(name);
        }
    }

    /** An element of an array. */
    record Element(Route parent) implements Route {
        @Override
        public String text() {
            return parent.text() + "[]";
        }

        @Override
        public JsonPointer pointer() {
            return parent.pointer().child("0");
        }
    }

    /**
     * An element of an array whose positions have types of their own.
     *
     * @param parent leads to the array
     * @param tuple the array's type
     * @param index the position
     */
    record Position(Route parent, TypeId tuple, int index) implements Route {
        @Override
        public String text() {
            return parent.text() + "[" + index + "]";
        }

        @Override
        public JsonPointer pointer() {
            return parent.pointer().child(String.valueOf(index));
        }
    }

    /**
     * The value of a member whose name no schema declares.
     *
     * @param parent leads to the object
     * @param object the object's type, or null when it is a map
     * @param kind which of the kinds of such members that the object has
     * @param name a name that such a member may have
     * @param isNamed whether the name is one, or there is none at all; otherwise none came to mind
     */
    record Undeclared(Route parent, @Nullable TypeId object, int kind, String name, boolean isNamed) implements Route {
        @Override
        public String text() {
            return parent.text() + "{}";
        }

        @Override
        public JsonPointer pointer() {
            return parent.pointer().child(name);
        }
    }

    /**
     * A value that is one branch of a union.
     *
     * @param parent leads to the union
     * @param union the union
     * @param index the branch
     */
    record Branch(Route parent, TypeId union, int index) implements Route {
        @Override
        public String text() {
            return parent.text();
        }

        @Override
        public JsonPointer pointer() {
            return parent.pointer();
        }
    }
}
