package dev.extractgen.runtime.decode;

/**
 * A text that can be looked at only so often. Regular expressions of others may take a time without bound to find that
 * a text does not match.
 */
final class BoundedText implements CharSequence {
    private static final int STEPS = 100_000;
    private static final int STEPS_PER_CHARACTER = 100;

    private final CharSequence text;
    private long steps;

    BoundedText(CharSequence text) {
        this.text = text;
        this.steps = STEPS + (long) STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    /**
     * Returns a character.
     *
     * @throws ExhaustedException if the text has been looked at too often
     */
    @Override
    public char charAt(int index) {
        if (--steps < 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Thrown when a text has been looked at too often. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too many steps", null, false, false);
        }
    }
}
