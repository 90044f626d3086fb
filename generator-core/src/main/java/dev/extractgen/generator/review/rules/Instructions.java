package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.finding.TextChange;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the words of a description whether it asks for values in another form: another date format, unit,
 * currency, precision or choice. It is a guess, made on words that such instructions cannot do without.
 */
final class Instructions {
    private static final Pattern SIGNS = Pattern.compile(
            // Formats, as they are written out.
            "\\b(?:[ymdhs]{1,4}(?:[-/.: ][ymdhs]{1,4})+|iso[- ]?[0-9]*|rfc[- ]?[0-9]+"
                    + "|one of|round (?:to|up|down|off)|time zone)\\b"
                    // Digits: precision, lengths, examples. Quoted values.
                    + "|[0-9][0-9.,/%-]*|\"[^\"]+\"|(?<![a-z])'[^']+'|`[^`]+`|[%€$£¥]"
                    // Any word, which is looked up: a pattern of all of them tries each wherever a word begins.
                    + "|\\b(?<word>[a-z]+)\\b");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String QUOTES = "\"'`";

    /** Digits in links number versions and chapters. */
    private static final Pattern LINK = Pattern.compile("\\bhttps?://[^\\s)\\]>\"'`]+", Pattern.CASE_INSENSITIVE);

    /** Which version of a form or a standard is meant asks for no other way of writing. */
    private static final Pattern VERSION =
            Pattern.compile("\\b(?:v|(?:ver\\.|rev\\.|version|release|revision|edition) ?)[0-9][0-9.]*");

    /** The words of a choice, obligation, units and ways of writing. */
    private static final Set<String> WORDS = Set.of(
            ("either must always never only format formatted uppercase lowercase rounded decimal decimals digit digits"
                            + " cent cents percent percentage fraction currency usd eur gbp chf jpy dollar dollars euro euros"
                            + " day days week weeks month months year years hour hours minute minutes second seconds utc timezone"
                            + " kg gram grams ton tons pound pounds km meter meters metre metres miles inches feet"
                            + " litre litres liter liters"
                            + " inclusive exclusive including excluding gross net signed negative positive")
                    .split(" "));

    private Instructions() {}

    /** Returns whether the texts differ in words of instruction. */
    static boolean differ(TextChange change) {
        return !signs(change.before()).equals(signs(change.after()));
    }

    /** Returns whether nothing but links tells two texts apart. */
    static boolean differInLinks(TextChange change) {
        return SPACES.matcher(withoutLinks(change.before()))
                .replaceAll(" ")
                .strip()
                .equals(SPACES.matcher(withoutLinks(change.after()))
                        .replaceAll(" ")
                        .strip());
    }

    private static String withoutLinks(String text) {
        return text.contains("://") ? LINK.matcher(text).replaceAll(" ") : text;
    }

    private static Set<String> signs(String text) {
        Set<String> signs = new TreeSet<>();
        String words = withoutLinks(text.toLowerCase(Locale.ROOT));
        Matcher matcher = SIGNS.matcher(VERSION.matcher(words).replaceAll(" "));
        while (matcher.find()) {
            String word = matcher.group("word");
            if (word == null || WORDS.contains(word)) {
                signs.add(unquoted(matcher.group()));
            }
        }
        return signs;
    }

    /** Which quotes a value has is no matter. */
    private static String unquoted(String sign) {
        boolean isQuoted = sign.length() > 2
                && QUOTES.indexOf(sign.charAt(0)) >= 0
                && sign.charAt(0) == sign.charAt(sign.length() - 1);
        return isQuoted ? unquoted(sign.substring(1, sign.length() - 1)) : sign;
    }
}
