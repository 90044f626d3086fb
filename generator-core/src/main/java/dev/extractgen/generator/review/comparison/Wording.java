package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.document.Route;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says when two texts have the same words. */
public final class Wording {
    private static final Pattern MARKS = Pattern.compile("[*_`#]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Wording() {}

    /** Returns whether nothing but white space and marks of Markdown tells two texts apart. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || words(one).equals(words(other));
    }

    /** Returns what is the same for texts with the same words. */
    static String words(String text) {
        return SPACES.matcher(MARKS.matcher(text).replaceAll(" ").strip()).replaceAll(" ");
    }

    /**
     * Returns whether a text says no more than the name of the property that it speaks of, as many tools write titles.
     */
    static boolean isName(String text, Side side) {
        return text.isEmpty() || (side.route() instanceof Route.Member member && isName(text, member.name()));
    }

    static boolean isName(@Nullable String text, String name) {
        return text != null && letters(text).equals(letters(name));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
