package dev.extractgen.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The Java names that a name of the schema may get.
 *
 * @param best the best of them
 * @param others the next best ones, in order; few names need them, and they take longer to find
 */
record Candidates(String best, Supplier<List<String>> others) {
    /** Keeps the others once they have been found, since every further round asks for them. */
    Candidates {
        others = new Found(others);
    }

    /** Ways of writing a name as that of a type, the best first. */
    static final List<UnaryOperator<String>> TYPE_WRITINGS = List.of(
            Candidates::pascal,
            name -> Words.withSigns(name).pascal(),
            name -> Words.withSeparators(name).pascal());

    /**
     * Bytes of a name; longer ones are cut. The class file of a nested type bears its name, that of the root and that
     * of its metadata, and file names have 255 bytes.
     */
    private static final int MAX_LENGTH = 80;

    /** Bytes that a character takes at most. */
    private static final int BYTES = 3;

    private static final int SHORT_HASH = 8;

    /**
     * Returns the name that is asked for in a round. Past the last one, which only a contrived schema can reach,
     * underscores tell names apart.
     */
    String get(int round) {
        if (round == 0) {
            return best;
        }
        List<String> next = others.get();
        return next.get(Math.min(round, next.size()) - 1) + "_".repeat(Math.max(0, round - next.size()));
    }

    /** Returns the same names, with one more after the best. */
    Candidates orElse(String second) {
        return new Candidates(best, () -> {
            List<String> names = new ArrayList<>(List.of(second));
            names.addAll(others.get());
            return names;
        });
    }

    /** Returns names for a record component, out of those that are allowed. */
    static Candidates component(String original, Predicate<String> isAllowed) {
        String plain =
                isPlain(original, 'a', 'z') ? original : Words.of(original).camel();
        return all(original, plain, Words::camel, name -> isAllowed.test(name) ? name : name + "_");
    }

    /** Returns names for a type. */
    static Candidates type(String original) {
        String best = limited(typeName(pascal(original)), original);
        return new Candidates(best, () -> {
            List<String> names = new ArrayList<>();
            for (UnaryOperator<String> writing : TYPE_WRITINGS.subList(1, TYPE_WRITINGS.size())) {
                names.add(limited(typeName(writing.apply(original)), original));
            }
            names.addAll(hashed(best, original));
            return names;
        });
    }

    /** Returns names for an enum constant. */
    static Candidates constant(String original) {
        return all(original, Words.of(original).constant(), Words::constant, name -> name);
    }

    /** Returns a name as a type, without thought of others. */
    static String pascal(String original) {
        return isPlain(original, 'A', 'Z')
                ? original
                : isPlain(original, 'a', 'z')
                        ? Character.toUpperCase(original.charAt(0)) + original.substring(1)
                        : Words.of(original).pascal();
    }

    /** Returns whether a name has letters and digits of ASCII alone, and begins with one of some letters. */
    private static boolean isPlain(String name, char first, char last) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty() && name.charAt(0) >= first && name.charAt(0) <= last;
    }

    /** Returns a name that is a Java type's and not one that generated code refers to. */
    static String typeName(String name) {
        return JavaWords.TYPES.contains(name) ? name + "Type" : name;
    }

    /** Returns names with suffixes that tell originals apart, whatever they are. */
    static List<String> hashed(String name, String original) {
        return List.of(
                hashed(name, original, SHORT_HASH),
                hashed(name, original, hash(original).length()));
    }

    private static String hashed(String name, String original, int length) {
        String stem = length(name) > MAX_LENGTH ? cut(name) : name;
        return stem + "_" + hash(original).substring(0, length);
    }

    private static String cut(String name) {
        int end = 0;
        int bytes = 0;
        while (bytes < MAX_LENGTH / 2) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += length(name.substring(end, next));
            end = next;
        }
        return name.substring(0, end);
    }

    static String limited(String name, String original) {
        return name.length() > MAX_LENGTH / BYTES && length(name) > MAX_LENGTH
                ? hashed(name, original, SHORT_HASH)
                : name;
    }

    private static int length(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Candidates all(
            String original, String plain, Function<Words, String> writing, UnaryOperator<String> allowed) {
        String name = allowed.apply(plain);
        return new Candidates(limited(name, original), () -> others(original, name, writing, allowed));
    }

    private static List<String> others(
            String original, String name, Function<Words, String> writing, UnaryOperator<String> allowed) {
        List<String> names = new ArrayList<>();
        names.add(limited(allowed.apply(writing.apply(Words.withSigns(original))), original));
        names.add(limited(allowed.apply(writing.apply(Words.withSeparators(original))), original));
        String written =
                original.matches("\\w+") ? original : Words.of(original).asWritten();
        names.add(limited(name + "_" + written, original));
        names.addAll(hashed(name, original));
        return names;
    }

    private static final class Found implements Supplier<List<String>> {
        private final Supplier<List<String>> search;
        private @Nullable List<String> names;

        Found(Supplier<List<String>> search) {
            this.search = search;
        }

        @Override
        public List<String> get() {
            if (names == null) {
                names = search.get();
            }
            return names;
        }
    }

    private static String hash(String original) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(original.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
