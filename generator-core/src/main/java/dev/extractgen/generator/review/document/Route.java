package dev.extractgen.generator.review.document;

import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonPointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a document leads to a value. */
public sealed interface Route {

    /** Returns the way as people write it: {@code items[].amount}. */
    String text();

    /** Returns a pointer to such a value in a document that has one element in each list. */
    JsonPointer pointer();

    /** Returns the way to what holds the value, or null when the value is the document. */
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
     * A member of an object.
     *
     * @param parent leads to the object
     * @param object the object's type
     * @param name the member's name in JSON
     */
    record Member(Route parent, TypeId object, String name) implements Route {
        @Override
        public String text() {
            return parent.text().isEmpty() ? name : parent.text() + "." + name;
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
     */
    record Undeclared(Route parent, @Nullable TypeId object, int kind, String name) implements Route {
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
