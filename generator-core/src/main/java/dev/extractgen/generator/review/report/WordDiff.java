package dev.extractgen.generator.review.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.extractgen.generator.review.finding.TextChange;
import java.util.ArrayList;
import java.util.List;

/** Shows which words of a text were changed. */
final class WordDiff {
    /** Longer texts are shown as a whole: nobody looks for words in them, and comparing takes too long. */
    private static final int MAX_WORDS = 2_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Segment> segments = new ArrayList<>();

    /** Whether words are in both texts, or in one of them. */
    enum Kind {
        /** In both. */
        SAME,
        /** Only in the old text. */
        REMOVED,
        /** Only in the new text. */
        ADDED
    }

    /** A run of words. */
    record Segment(Kind kind, String text) {}

    private WordDiff(TextChange change) {
        this.before = words(change.before());
        this.after = words(change.after());
    }

    /** Returns the words of both texts, in order. */
    static List<Segment> of(TextChange change) {
        WordDiff diff = new WordDiff(change);
        if (Math.max(diff.before.size(), diff.after.size()) > MAX_WORDS) {
            diff.add(Kind.REMOVED, diff.before);
            diff.add(Kind.ADDED, diff.after);
        } else {
            diff.compare();
        }
        return diff.segments;
    }

    private void compare() {
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(Kind.SAME, before.subList(done, delta.getSource().getPosition()));
            add(Kind.REMOVED, delta.getSource().getLines());
            add(Kind.ADDED, delta.getTarget().getLines());
            done = delta.getSource().last() + 1;
        }
        add(Kind.SAME, before.subList(done, before.size()));
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, String.join("", words)));
        }
    }

    /** Words and the spaces after them. The last one has a space, too, to be the same where more comes after it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isSpace(text.charAt(i - 1)) && !isSpace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        if (!text.isBlank()) {
            words.add(text.substring(start).stripTrailing() + " ");
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
