package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import java.util.List;

/** Shortens what would be too long for a sentence. */
public final class Shown {
    private static final int LONG = 60;

    private Shown() {}

    /** Writes a value so that it fits. */
    public static String json(JsonValue value) {
        return shortened(JsonText.of(value, LONG * Character.charCount(Character.MAX_CODE_POINT)));
    }

    /** Writes a list so that it fits, from where it begins to differ from another. */
    public static String differing(List<String> words, List<String> others) {
        String all = String.join(", ", words);
        int same = 0;
        while (same < Math.min(words.size(), others.size()) && words.get(same).equals(others.get(same))) {
            same++;
        }
        return shortened(all).equals(all) || same < 2
                ? shortened(all)
                : shortened("…, " + String.join(", ", words.subList(same - 1, words.size())));
    }

    /** Writes a text so that it fits. */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
    }
}
