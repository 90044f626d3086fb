package dev.extractgen.generator.review.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes up a text in which a regular expression is found, by reading the expression from left to right. Looking around
 * and groups taken up again it passes over: whether the text is right is looked at afterwards.
 */
final class PatternSample {
    /** Signs to try where a class of them is asked for. */
    private static final String SIGNS = "a1qAZ0-_. /:@$#+~é";

    private static final int MOST = 1024;

    /** Repetitions within repetitions, and groups within groups, would make texts that no memory holds. */
    private static final int LONG = 2048;

    private static final int DEEP = 50;

    private final String pattern;
    private final int variant;
    private int at;
    private int depth;

    private PatternSample(String pattern, int variant) {
        this.pattern = pattern;
        this.variant = variant;
    }

    /**
     * Returns a text.
     *
     * @param variant which of the alternatives and signs to take, and how often what may be left out
     */
    static String of(String pattern, int variant) {
        return new PatternSample(pattern, variant).alternatives();
    }

    private String alternatives() {
        List<String> alternatives = new ArrayList<>(List.of(sequence()));
        while (skips("|")) {
            alternatives.add(sequence());
        }
        return alternatives.get(variant % alternatives.size());
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            String atom = atom();
            text.append(atom.repeat(Math.min(times(), 1 + LONG / (1 + atom.length()))));
        }
        return text.toString();
    }

    private String atom() {
        if (skips("^") || skips("$")) {
            return "";
        }
        if (skips("(")) {
            return group();
        }
        int start = at;
        at++;
        return switch (pattern.charAt(start)) {
            case '[' -> {
                at = endOfClass();
                yield sign(pattern.substring(start, at));
            }
            case '\\' -> escaped(start);
            case '.' -> sign(".");
            default -> pattern.substring(start, at);
        };
    }

    private String group() {
        boolean looksAround = skips("?=") || skips("?!") || skips("?<=") || skips("?<!");
        if (skips("?<")) {
            skipTo('>');
        } else if (skips("?")) {
            while (at < pattern.length() && pattern.charAt(at) != ')' && !skips(":")) {
                at++;
            }
        }
        if (++depth > DEEP) {
            at = pattern.length();
            return "";
        }
        String text = alternatives();
        depth--;
        skips(")");
        return looksAround ? "" : text;
    }

    private String escaped(int start) {
        if (at == pattern.length()) {
            return "";
        }
        char kind = pattern.charAt(at);
        at++;
        if ("bBAGzZ".indexOf(kind) >= 0 || Character.isDigit(kind)) {
            return "";
        }
        if ((kind == 'p' || kind == 'P') && skips("{")) {
            skipTo('}');
        }
        at = Math.min(pattern.length(), at + (kind == 'x' ? 2 : kind == 'u' ? 4 : 0));
        return sign(pattern.substring(start, at));
    }

    /** Returns where a class ends that may have others within it. */
    private int endOfClass() {
        int depth = 1;
        int end = at;
        while (end < pattern.length() && depth > 0) {
            char sign = pattern.charAt(end);
            end += sign == '\\' ? 2 : 1;
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        }
        return Math.min(end, pattern.length());
    }

    /** Returns a sign that a class takes: one that it names, unless it names what it does not take. */
    private String sign(String signs) {
        Pattern taken;
        try {
            taken = Pattern.compile(signs);
        } catch (PatternSyntaxException e) {
            return "";
        }
        String named = signs.startsWith("[^") ? SIGNS : signs.substring(1) + SIGNS;
        List<String> fitting = named.chars()
                .mapToObj(Character::toString)
                .filter(sign -> taken.matcher(sign).matches())
                .distinct()
                .toList();
        return fitting.isEmpty() ? "" : fitting.get(variant % fitting.size());
    }

    /** Reads how often something is to be there. What may be left out is there in every other variant. */
    private int times() {
        int least = 1;
        int most = 1;
        if (skips("*")) {
            least = 0;
        } else if (skips("?")) {
            least = 0;
        } else if (skips("{")) {
            least = number().orElse(0);
            most = skips(",") ? number().orElse(MOST) : least;
            skipTo('}');
        } else if (!skips("+")) {
            return 1;
        }
        if (!skips("?")) {
            skips("+");
        }
        return Math.min(MOST, variant % 2 == 0 ? Math.min(Math.max(1, least), most) : least);
    }

    private Optional<Integer> number() {
        int start = at;
        while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
            at++;
        }
        boolean isSmall = at - start < 5;
        return start == at
                ? Optional.empty()
                : Optional.of(isSmall ? Integer.valueOf(pattern.substring(start, at)) : MOST);
    }

    private boolean skips(String text) {
        boolean isThere = pattern.startsWith(text, at);
        at += isThere ? text.length() : 0;
        return isThere;
    }

    private void skipTo(char end) {
        int found = pattern.indexOf(end, at);
        at = found < 0 ? pattern.length() : found + 1;
    }
}
