package dev.extractgen.generator.review.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Properties that went from one object to another by one edit: one by itself, or all that went into or out of an object
 * that came or went with them.
 *
 * @param moves where each was and is
 * @param whole the property that came or went as a whole and holds nothing but them, or null when there is none
 */
public record Moved(List<Move> moves, @Nullable Occurrence whole) {
    /** Copies the moves, of which there is at least one. */
    public Moved {
        moves = List.copyOf(moves);
    }

    /** Returns whether the property that came or went with them is one of the new version. */
    public boolean isIntoWhole() {
        return !moves.get(0).after().isWhole();
    }

    /**
     * One property that lies in another object.
     *
     * @param before where it was
     * @param after where it is
     */
    public record Move(Occurrence before, Occurrence after) {
        /** Returns the property that came or went with it, or null when it was there before and is still. */
        @Nullable
        Occurrence around() {
            return before.around() == null ? after.around() : before.around();
        }

        /** Returns the object that it left or came to, which both versions have. */
        ObjectPair objects() {
            return before.around() == null ? before.objects() : after.objects();
        }
    }
}
