package dev.extractgen.runtime.decode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that the members of a map may have. */
public final class NamePatterns {
    static final NamePatterns ANY = new NamePatterns(List.of(), false);

    private final List<Pattern> patterns;
    private final boolean isClosed;

    private NamePatterns(List<Pattern> patterns, boolean isClosed) {
        this.patterns = patterns;
        this.isClosed = isClosed;
    }

    /**
     * Makes patterns beside which other names are reported.
     *
     * @param patterns regular expressions, one of which a name must contain; none if every name fits
     */
    public static NamePatterns of(String... patterns) {
        return new NamePatterns(Stream.of(patterns).map(Pattern::compile).toList(), false);
    }

    /** Returns the same patterns, beside which the schema forbids other names. */
    public NamePatterns closed() {
        return new NamePatterns(patterns, true);
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Returns whether a name contains one of the patterns, or there is none. */
    public boolean fits(String name) {
        for (Pattern pattern : patterns) {
            if (fits(pattern, name)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }

    /** A name for which the pattern takes too long does not fit, and so is reported. */
    private static boolean fits(Pattern pattern, String name) {
        try {
            return pattern.matcher(new BoundedText(name)).find();
        } catch (BoundedText.ExhaustedException | StackOverflowError e) {
            return false;
        }
    }
}
