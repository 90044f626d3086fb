package dev.extractgen.runtime.decode;

/**
 * How much of an object does not fit a type.
 *
 * @param errors how many errors there are
 * @param lost how many values are left out
 * @param untyped how many values are kept without a type of their own
 */
record Misfits(int errors, int lost, int untyped) {
    static final Misfits NONE = new Misfits(0, 0, 0);

    Misfits plus(Misfits more) {
        return new Misfits(errors + more.errors, lost + more.lost, untyped + more.untyped);
    }

    boolean areNone() {
        return equals(NONE);
    }

    boolean areFewerThan(Misfits other) {
        if ((errors == 0) != (other.errors == 0)) {
            return errors == 0;
        }
        if (lost != other.lost) {
            return lost < other.lost;
        }
        return errors != other.errors ? errors < other.errors : untyped < other.untyped;
    }
}
