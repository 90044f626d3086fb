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
                    // The words of a choice, obligation, units and ways of writing.
                    + "|one of|either"
                    + "|must|always|never|only|format(?:ted)?|uppercase|lowercase|rounded|round (?:to|up|down|off)|decimals?|digits?"
                    + "|cents?|percent(?:age)?|fraction|currency|usd|eur|gbp|chf|jpy|dollars?|euros?"
                    + "|days?|weeks?|months?|years?|hours?|minutes?|seconds?|utc|time ?zone"
                    + "|kg|grams?|tons?|pounds?|km|meters?|metres?|miles|inches|feet|litres?|liters?"
                    + "|inclusive|exclusive|including|excluding|gross|net|signed|negative|positive)\\b"
                    // Digits: precision, lengths, examples. Quoted values.
                    + "|[0-9][0-9.,/%-]*|\"[^\"]+\"|'[^']+'|`[^`]+`|[%€$£¥]");

    private Instructions() {}

    /** Returns whether the texts differ in words of instruction. */
    static boolean differ(TextChange change) {
        return !signs(change.before()).equals(signs(change.after()));
    }

    private static Set<String> signs(String text) {
        Set<String> signs = new TreeSet<>();
        Matcher matcher = SIGNS.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            signs.add(matcher.group());
        }
        return signs;
    }
}
