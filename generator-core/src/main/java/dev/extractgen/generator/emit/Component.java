package dev.extractgen.generator.emit;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import java.util.List;

/**
 * One value that a record holds.
 *
 * @param name the Java name
 * @param wireName the name in JSON; of no meaning unless the component is a member
 * @param use the type
 * @param role how the value is written
 * @param documentation what the schema says for people
 * @param isDeprecated whether nobody should use it any more
 * @param aliases other names in JSON under which the value is read
 * @param annotations what users annotate it with
 */
record Component(
        String name,
        String wireName,
        TypeUse use,
        Role role,
        Documentation documentation,
        boolean isDeprecated,
        List<String> aliases,
        List<AnnotationText> annotations) {
    /** Makes a component of which bindings say nothing. */
    Component(String name, String wireName, TypeUse use, Role role) {
        this(name, wireName, use, role, Documentation.NONE, false, List.of(), List.of());
    }

    /** How a component is written in JSON. */
    enum Role {
        /** As a member that the schema requires. */
        REQUIRED,
        /** As a member that may be missing. */
        OPTIONAL,
        /** As members of its own, beside the others. */
        OTHER_MEMBERS,
        /** As members of its own, beside the others, of which there are several kinds. */
        SOME_OTHER_MEMBERS,
        /** As an element of an array at a position that must be there. */
        REQUIRED_POSITION,
        /** As an element of an array at a position that may be missing. */
        POSITION,
        /** As elements of an array after those with positions. */
        OTHER_ELEMENTS,
        /** As the whole value. */
        BARE
    }

    /** Returns whether it is a member of an object, or several. */
    boolean isMember() {
        return switch (role) {
            case REQUIRED, OPTIONAL, OTHER_MEMBERS, SOME_OTHER_MEMBERS -> true;
            case REQUIRED_POSITION, POSITION, OTHER_ELEMENTS, BARE -> false;
        };
    }

    /** Returns whether it is members of its own. */
    boolean isOtherMembers() {
        return role == Role.OTHER_MEMBERS || role == Role.SOME_OTHER_MEMBERS;
    }

    Type type() {
        return use.type();
    }

    boolean isContainer() {
        return JavaTypes.isContainer(type());
    }
}
