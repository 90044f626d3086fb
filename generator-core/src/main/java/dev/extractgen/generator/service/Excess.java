package dev.extractgen.generator.service;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * A limit of the service that a schema goes beyond.
 *
 * @param limit the limit
 * @param location where the schema does
 * @param message by how much, and what to do
 */
public record Excess(Limit limit, SourceLocation location, String message) {
    /** The limits. */
    public enum Limit {
        /** The root must be an object. */
        ROOT,
        /** Objects may lie in one another so many levels deep. */
        LEVELS,
        /** There may be so many properties. */
        PROPERTIES,
        /** Names, values and texts may have so many characters. */
        TEXT,
        /** The schema as a whole may have so many characters. */
        SIZE
    }
}
