package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.document.Route;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says when two texts have the same words. */
public final class Wording {
    private Wording() {}

    /** Returns whether nothing but white space and marks of Markdown tells two texts apart. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || words(one).equals(words(other));
    }

    private static String words(String text) {
        return text.replaceAll("[*_`#]+", " ").strip().replaceAll("\\s+", " ");
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
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
