package dev.extractgen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One leaf of a record.
 *
 * @param pointer the JSON pointer of the leaf, relative to the record that listed it
 * @param value the value as the record holds it, or null when the document has none
 * @param metadata what the service said about the value; never null, empty when it said nothing
 */
public record ExtractedField(String pointer, @Nullable Object value, FieldMetadataEntry metadata) {}
