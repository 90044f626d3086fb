package dev.extractgen.generator.review.rules;

/** Shortens what would be too long for a sentence. */
final class Shown {
    private static final int LONG = 60;

    private Shown() {}

    static String json(String json) {
        return shortened(json);
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
    }
}
