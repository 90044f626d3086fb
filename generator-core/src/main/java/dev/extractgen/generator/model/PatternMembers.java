package dev.extractgen.generator.model;

import java.util.List;

/**
 * Members of an object that are known by patterns of their names.
 *
 * @param patterns regular expressions as Java writes them, one of which a name contains
 * @param use the type of their values
 */
public record PatternMembers(List<String> patterns, TypeUse use) {
    /** Copies the patterns. */
    public PatternMembers {
        patterns = List.copyOf(patterns);
    }
}
