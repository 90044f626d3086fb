package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.PageDimensions;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two values of an entry, beside names and white space.
 *
 * @param endsBox whether a bounding box ends
 * @param endsCitation whether a citation ends
 * @param dimensions the size of the page of the citation that was read so far, or null
 * @param nextDimensions the size of the page of the citation that begins after another, or null
 */
record EntryPassage(
        boolean endsBox,
        boolean endsCitation,
        @Nullable PageDimensions dimensions,
        @Nullable PageDimensions nextDimensions) {
    static final EntryPassage NOTHING = new EntryPassage(false, false, null, null);

    boolean isNothing() {
        return !endsBox && !endsCitation && dimensions == null && nextDimensions == null;
    }

    EntryPassage withBoxEnd() {
        return new EntryPassage(true, endsCitation, dimensions, nextDimensions);
    }

    EntryPassage withCitationEnd() {
        return new EntryPassage(endsBox, true, dimensions, nextDimensions);
    }

    EntryPassage with(PageDimensions size) {
        return endsCitation
                ? new EntryPassage(endsBox, true, dimensions, size)
                : new EntryPassage(endsBox, false, size, nextDimensions);
    }
}
