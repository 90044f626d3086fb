package dev.extractgen.generator.review.comparison;

/** Is told where values have another type. */
public interface TypeChanges {
    /** The type at a place is another one, leaving null aside. */
    void changed(Place place);

    /** Null is allowed among the elements of a list or the members of a map, and was not before. */
    void nullAllowed(Place place);

    /** Null is not allowed any more among the elements of a list or the members of a map. */
    void nullForbidden(Place place);

    /** Members beside the properties of an object are treated in another way. */
    void othersChanged(ObjectPair objects);

    /** Other members of an object than before are kept by patterns of their names. */
    void patternsChanged(ObjectPair objects);

    /** Members of a map may have other names. */
    void namesChanged(Place place);

    /** An array whose positions have types of their own has more or fewer of them, or others must be there. */
    void positionsChanged(TuplePair tuples);
}
