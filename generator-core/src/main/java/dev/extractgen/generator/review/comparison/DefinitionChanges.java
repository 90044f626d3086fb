package dev.extractgen.generator.review.comparison;

/** Is told what happened to definitions in schemas that are there for them. */
public interface DefinitionChanges {
    /** There is one more definition. */
    void added(Side definition);

    /** There is one definition less. */
    void removed(Side definition);
}
