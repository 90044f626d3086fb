package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the keyword that a name in a schema was meant to be. JSON Schema lets schemas have members of any name, so that
 * a slip in a keyword turns it off in silence. Only keywords that shape types, or are words for people, are looked for.
 */
final class KeywordSpelling {
    /** What names of other people's own, such as {@code x-items} and {@code _items}, do not begin with. */
    private static final Pattern WORD = Pattern.compile("(?!x-)[$\\p{L}].*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[$_\\s-]");

    /** Of short keywords, too many words are only one letter away. */
    private static final int LONG = 5;

    /** Words that differ from a keyword by one letter, and say something else on purpose. */
    private static final Set<String> OTHERS = Set.of("formats", "titles");

    private static final List<Keyword> KEYWORDS = Stream.of(
                    "$defs",
                    "$ref",
                    "additionalProperties",
                    "allOf",
                    "anyOf",
                    "definitions",
                    "description",
                    "enum",
                    "format",
                    "items",
                    "nullable",
                    "oneOf",
                    "patternProperties",
                    "prefixItems",
                    "properties",
                    "required",
                    "title",
                    "type")
            .map(name -> new Keyword(name, letters(name)))
            .toList();

    private record Keyword(String name, String letters) {
        boolean isMeant(String other) {
            return other.equals(letters) || (letters.length() >= LONG && isOneSlipAway(other, letters));
        }
    }

    private KeywordSpelling() {}

    /**
     * Returns the keyword that a member of a schema is probably meant to be, if it is none and the schema lacks that.
     */
    static Optional<String> meant(ObjectValue schema, String name) {
        if (OTHERS.contains(name) || !WORD.matcher(name).matches()) {
            return Optional.empty();
        }
        String letters = letters(name);
        return KEYWORDS.stream()
                .filter(keyword -> !name.startsWith("$") || keyword.name.startsWith("$"))
                .filter(keyword -> keyword.isMeant(letters) && schema.get(keyword.name) == null)
                .findFirst()
                .map(Keyword::name);
    }

    private static String letters(String name) {
        return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns whether one letter more, one less, another one, or two that changed places make one word of another. */
    private static boolean isOneSlipAway(String one, String other) {
        CommonEnds common = CommonEnds.of(one, other);
        String rest = one.substring(common.start(), one.length() - common.end());
        String otherRest = other.substring(common.start(), other.length() - common.end());
        return Math.max(rest.length(), otherRest.length()) == 1
                || (rest.length() == 2
                        && new StringBuilder(rest).reverse().toString().equals(otherRest));
    }
}
