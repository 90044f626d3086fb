package dev.extractgen.generator.review.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that fit two kinds at once. Some are tried; where none of them does, it is looked at whether any could, since a
 * regular expression tells of the beginning of a text whether what comes after it can still matter.
 */
public final class CommonNames {
    /** Looking at all that may follow a beginning takes some milliseconds. */
    private static final int MOST_BEGINNINGS = 40;

    /** So many names of each kind are put together, since objects may have many kinds. */
    private static final int FEW = 6;

    private static final long MOST_STEPS = 12_000_000;

    private CommonNames() {}

    /**
     * Returns a name that fits both of two kinds, or empty when none comes to mind.
     *
     * @param one patterns, one of which a name of the kind contains; none when any name will do
     * @param isFree whether a name may be that of such a member at all
     */
    public static Optional<String> find(List<String> one, List<String> other, Predicate<String> isFree) {
        return candidates(one, other)
                .filter(name -> fitsBoth(one, other, name) && isFree.test(name))
                .findFirst();
    }

    /** Returns whether there may be names that fit both of two kinds although none comes to mind. */
    public static boolean areUnknown(List<String> one, List<String> other, Predicate<String> isFree) {
        if (find(one, other, isFree).isPresent()) {
            return false;
        }
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        // What any name may be has names in common with whatever else has some, unless these are not free.
        boolean isOneOfAny = one.isEmpty() || other.isEmpty();
        return isOneOfAny
                ? candidates(one, other).noneMatch(name -> fitsBoth(one, other, name))
                : !areNone(one, other, isFree);
    }

    private static boolean fitsBoth(List<String> one, List<String> other, String name) {
        return NameSamples.fits(one, name) && NameSamples.fits(other, name);
    }

    /** Returns names that may fit both of two kinds; whether they do is looked at afterwards. */
    static Stream<String> candidates(List<String> one, List<String> other) {
        Stream<String> each = Stream.concat(NameSamples.all(one), NameSamples.all(other));
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? each
                : Stream.concat(
                        each,
                        NameSamples.all(one)
                                .limit(FEW)
                                .flatMap(first -> NameSamples.all(other)
                                        .limit(FEW)
                                        .flatMap(second -> Stream.of(first + second, second + first))));
    }

    /** Returns whether it is sure that no name fits both of two kinds. There may be none where it is not. */
    private static boolean areNone(List<String> one, List<String> other, Predicate<String> isFree) {
        try {
            return new Search(one, other, isFree).findsNone();
        } catch (CountedText.ExhaustedException | StackOverflowError e) {
            return false;
        }
    }

    /** Follows the beginnings of texts that fit both kinds, or could if something else came after them. */
    private static final class Search {
        private final List<String> one;
        private final List<String> other;
        private final List<Matcher> oneBegun;
        private final List<Matcher> otherBegun;
        private final Predicate<String> isFree;
        private final CountedText text = new CountedText(MOST_STEPS);

        Search(List<String> one, List<String> other, Predicate<String> isFree) {
            this.one = one;
            this.other = other;
            this.oneBegun = matchers(one);
            this.otherBegun = matchers(other);
            this.isFree = isFree;
        }

        private static List<Matcher> matchers(List<String> patterns) {
            return patterns.stream()
                    .map(pattern -> Pattern.compile(pattern).matcher(""))
                    .toList();
        }

        boolean findsNone() {
            Deque<String> open = new ArrayDeque<>(List.of(""));
            for (int tried = 0; !open.isEmpty(); tried++) {
                String begun = open.remove();
                boolean isName = fitsBoth(one, other, begun) && isFree.test(begun);
                if (isName || !addLonger(begun, open, MOST_BEGINNINGS - tried)) {
                    return false;
                }
            }
            return true;
        }

        /** Adds what is one sign longer, and returns false if that is too much. */
        private boolean addLonger(String begun, Deque<String> open, int most) {
            for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
                String longer = begun + sign;
                if (isOpen(oneBegun, longer) && isOpen(otherBegun, longer)) {
                    open.add(longer);
                    if (open.size() >= most) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean isOpen(List<Matcher> kind, String begun) {
            for (Matcher matcher : kind) {
                if (matcher.reset(text.of(begun)).find() || matcher.hitEnd()) {
                    return true;
                }
            }
            return kind.isEmpty();
        }
    }
}
