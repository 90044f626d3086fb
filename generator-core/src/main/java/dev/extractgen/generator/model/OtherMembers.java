package dev.extractgen.generator.model;

/** What a schema says of members that it does not declare. */
public sealed interface OtherMembers {

    /** It says nothing: they are reported and left out. */
    record Reported() implements OtherMembers {}

    /** It forbids them. */
    record Forbidden() implements OtherMembers {}

    /**
     * It describes them: they are kept.
     *
     * @param value the type of their values
     */
    record Kept(TypeUse value) implements OtherMembers {}
}
