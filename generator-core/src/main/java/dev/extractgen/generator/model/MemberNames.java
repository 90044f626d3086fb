package dev.extractgen.generator.model;

import java.util.List;

/**
 * Which names the members of a map may have.
 *
 * @param patterns regular expressions as Java writes them, one of which a name contains; none when any name will do
 * @param isClosed whether other names are forbidden, and not only undeclared
 */
public record MemberNames(List<String> patterns, boolean isClosed) {
    /** Any names. */
    public static final MemberNames ANY = new MemberNames(List.of(), false);

    /** Copies the patterns. */
    public MemberNames {
        patterns = List.copyOf(patterns);
    }

    /** Returns whether any name will do. */
    public boolean isAny() {
        return patterns.isEmpty();
    }
}
