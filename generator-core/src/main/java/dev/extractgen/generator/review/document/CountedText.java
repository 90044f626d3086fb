package dev.extractgen.generator.review.document;

/** A text that counts how often it is looked at: regular expressions of others may take a time without bound. */
final class CountedText implements CharSequence {
    private String text = "";
    private long left;

    /** @param most how often this may be looked at, whatever text it is */
    CountedText(long most) {
        this.left = most;
    }

    CountedText of(String another) {
        text = another;
        return this;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
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
        return text;
    }

    /** Thrown when the text was looked at too often. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too many steps", null, false, false);
        }
    }
}
