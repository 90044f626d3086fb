package dev.extractgen.generator.decoding.oracle;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether a text has a format, of those that have a Java type. */
final class FormatOracle {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)(\\.\\d{1,9})?");
    private static final Pattern OFFSET = Pattern.compile("[Zz]|[+-](\\d\\d):(\\d\\d)");

    private FormatOracle() {}

    static boolean accepts(String format, String text) {
        return switch (format) {
            case "date" -> isDate(text);
            case "time" -> isTime(text);
            case "date-time" -> isDateTime(text);
            case "uuid" -> text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "uri" -> isUri(text);
            default -> true;
        };
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return false;
        }
        try {
            LocalTime.of(number(time, 1), number(time, 2), number(time, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        if (text.length() < 20 || Character.toUpperCase(text.charAt(10)) != 'T') {
            return false;
        }
        Matcher offset = OFFSET.matcher(text);
        int end = Math.max(text.length() - 6, 11);
        int start = "Zz".indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : end;
        boolean isOffset = offset.region(start, text.length()).matches()
                && (offset.group(1) == null || (number(offset, 1) < 18 && number(offset, 2) < 60));
        return isOffset && isDate(text.substring(0, 10)) && isTime(text.substring(11, start));
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
