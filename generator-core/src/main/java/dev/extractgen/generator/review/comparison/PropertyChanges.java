package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Property;

/** Is told what happened to the properties of objects. */
public interface PropertyChanges {
    /** A property was added that no other was before. */
    void added(ObjectPair objects, Property property);

    /** A property was removed that no other is now. */
    void removed(ObjectPair objects, Property property);

    /** A property has another name. */
    void renamed(ObjectPair objects, PropertyMatch match);

    /** Properties lie in another object. */
    void moved(Moved moved);

    /** The properties that both versions have come in another order. */
    void reordered(ObjectPair objects);

    /** A property has a schema, and was only required before. */
    void described(ObjectPair objects, PropertyMatch match);

    /** A property has no schema any more, and is still required. */
    void notDescribed(ObjectPair objects, PropertyMatch match);

    /** A property must be there, and need not have been before. */
    void required(ObjectPair objects, PropertyMatch match);

    /** A property need not be there, and had to be before. */
    void notRequired(ObjectPair objects, PropertyMatch match);

    /**
     * A property of an object that is a branch of a union must be there in one version only, and null would do as well:
     * by what is there a decoder chooses between branches.
     */
    void requiredOfBranch(ObjectPair objects, PropertyMatch match);

    /** The bindings read a property under one more name. */
    void aliasAdded(ObjectPair objects, PropertyMatch match, String alias);

    /** The bindings do not read a property under a name any more. */
    void aliasRemoved(ObjectPair objects, PropertyMatch match, String alias);
}
