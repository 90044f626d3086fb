package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * In what two definitions differ.
 *
 * @param location where in the schema that wants to import
 * @param message what is different there
 */
record Difference(SourceLocation location, String message) {}
