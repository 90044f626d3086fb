package dev.extractgen.generator.model;

/** What the service extracts from: one result for the document, or one for each page or table row. */
public enum ExtractionTarget {
    /** The whole document. */
    PER_DOC,
    /** Each page. */
    PER_PAGE,
    /** Each row of a table. */
    PER_TABLE_ROW
}
