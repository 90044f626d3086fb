package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;

/**
 * The metadata of a generated record. Only the runtime calls it. The method has a parameter, so no accessor has its
 * name.
 */
public interface GeneratedMetadata extends FieldMetadata {
    /** Adds the leaves of the record that it is about. */
    void addTo(FieldCollector fields);
}
