package dev.extractgen.generator.model;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * A known member of an object.
 *
 * @param name the name in JSON
 * @param use the type of its value
 * @param required whether the schema requires it
 * @param documentation what the schema says for people
 * @param location where its schema begins; of a member that is required and that no schema describes, where it is
 *     required
 */
public record Property(
        String name, TypeUse use, boolean required, Documentation documentation, SourceLocation location) {

    /**
     * Returns whether there must be a value. Records and decoders take null for missing, so that null would do as well.
     */
    public boolean isNeeded() {
        return required && !use.nullable();
    }
}
