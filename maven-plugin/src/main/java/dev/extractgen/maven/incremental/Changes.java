package dev.extractgen.maven.incremental;

import java.util.List;

/**
 * What it took to make the files what they should be.
 *
 * @param written how many files were written
 * @param unchanged how many files were right already
 * @param removed how many files were removed
 * @param kept the files that are no longer produced, but were edited by hand, so that they stay
 */
public record Changes(int written, int unchanged, int removed, List<String> kept) {
    /** Copies the list. */
    public Changes {
        kept = List.copyOf(kept);
    }
}
