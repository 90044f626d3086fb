package dev.extractgen.generator.review.comparison;

/** Is told what happened to the branches of unions. */
public interface UnionChanges {
    /** There is a branch that was not there before. */
    void added(UnionPair unions, int index);

    /** There is no longer a branch. */
    void removed(UnionPair unions, int index);

    /** The branches that both versions have are tried in another order. */
    void reordered(UnionPair unions);
}
