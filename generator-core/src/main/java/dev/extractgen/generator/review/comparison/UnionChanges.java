package dev.extractgen.generator.review.comparison;

import java.util.Map;

/** Is told what happened to the branches of unions. */
public interface UnionChanges {
    /**
     * Two versions of a union are compared.
     *
     * @param matches for each old branch that is still there the index of the new one
     */
    void compared(UnionPair unions, Map<Integer, Integer> matches);

    /** There is a branch that was not there before. */
    void added(UnionPair unions, int index);

    /** There is no longer a branch. */
    void removed(UnionPair unions, int index);

    /** The branches that both versions have are tried in another order. */
    void reordered(UnionPair unions);
}
