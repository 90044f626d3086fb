package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems while a document is decoded. Only offsets are kept: pointers, lines and raw JSON cost nothing until
 * there is a problem, and then one pass over the document finds them all.
 */
final class Problems {
    private final List<Pending> pending = new ArrayList<>();
    private int untyped;
    private Misfits counted = Misfits.NONE;
    private final List<Problems> others = new ArrayList<>();

    /**
     * A problem whose place is not worked out yet.
     *
     * @param offset the start of a value
     * @param child the name or index of the part of that value that is meant, or null for the value itself
     */
    record Pending(
            DecodeProblem.Code code, int offset, @Nullable Object child, String expected) {}

    /** Adds a problem with the value that starts at an offset. */
    void add(DecodeProblem.Code code, int offset, String expected) {
        pending.add(new Pending(code, offset, null, expected));
    }

    /** Adds a problem with a member of the object that starts at an offset; the member need not be there. */
    void addMember(DecodeProblem.Code code, int offset, String name, String expected) {
        pending.add(new Pending(code, offset, name, expected));
    }

    /** Adds a problem with an element of the array that starts at an offset. */
    void addElement(DecodeProblem.Code code, int offset, int index, String expected) {
        pending.add(new Pending(code, offset, index, expected));
    }

    /** Counts a value that is kept without a type of its own, so that the branch with the fewest can be chosen. */
    void countUntyped() {
        untyped++;
    }

    /** Counts what did not fit in a part that is not read once more. */
    void count(Misfits more) {
        counted = counted.plus(more);
    }

    /**
     * Returns how much there is that does not fit.
     *
     * @param count returns how many values there are at an offset, with those that lie within
     */
    Misfits misfits(IntUnaryOperator count) {
        int errors = 0;
        int lost = 0;
        for (Pending problem : pending) {
            if (problem.code.severity() == DecodeProblem.Severity.ERROR) {
                errors++;
            }
            if (problem.code != DecodeProblem.Code.MISSING_MEMBER) {
                lost += problem.child == null ? count.applyAsInt(problem.offset) : 1;
            }
        }
        return counted.plus(new Misfits(errors, lost, untyped));
    }

    /** Adds what others have, and what will be added to them. */
    void addAll(Problems more) {
        others.add(more);
    }

    int size() {
        return pending.size();
    }

    /** Forgets all but the first problems. */
    void dropFrom(int size) {
        pending.subList(size, pending.size()).clear();
    }

    private List<Pending> all() {
        List<Pending> all = new ArrayList<>(pending);
        for (Problems more : others) {
            all.addAll(more.all());
        }
        return all;
    }

    /** Returns the problems with their places, in the order of the document. */
    List<DecodeProblem> locate(JsonReader document) {
        List<Pending> all = all();
        return all.isEmpty() ? List.of() : new ProblemLocator(all, document).locate();
    }
}
