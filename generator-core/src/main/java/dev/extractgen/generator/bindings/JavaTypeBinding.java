package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * A Java type that users want for values.
 *
 * @param name its name in full
 * @param factory the static method that makes it of a value as the schema has it, or {@code new} for a constructor
 * @param value the method that returns that value again
 * @param location where the bindings say so
 */
public record JavaTypeBinding(String name, String factory, String value, SourceLocation location) {}
