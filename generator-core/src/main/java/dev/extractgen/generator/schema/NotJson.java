package dev.extractgen.generator.schema;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/** Says why a text is not JSON, and what to do about it. */
final class NotJson {
    /** What speaks of the parser and of its settings, instead of the text. */
    private static final Pattern ABOUT_THE_PARSER =
            Pattern.compile(" \\(code \\d+\\)|( \\(for | \\(start marker |: maybe a |: enable `).*", Pattern.DOTALL);

    private NotJson() {}

    static String reason(String text, JacksonException problem) {
        String reason = ABOUT_THE_PARSER.matcher(problem.getOriginalMessage()).replaceAll("");
        String advice = advice(text, problem);
        return "not JSON: " + reason + (advice.isEmpty() ? "" : "; " + advice);
    }

    private static String advice(String text, JacksonException problem) {
        if (problem instanceof JsonEOFException) {
            return "is the file whole?";
        }
        int offset = (int) problem.getLocation().getCharOffset();
        String before = text.substring(0, offset).stripTrailing();
        String rest = text.substring(offset);
        if (rest.startsWith("/") || rest.startsWith("#")) {
            return "JSON has no comments, remove it";
        }
        if (before.endsWith(",") && (rest.startsWith("}") || rest.startsWith("]"))) {
            return "remove the comma before it";
        }
        return rest.startsWith("'") ? "JSON puts texts and names between double quotes" : "";
    }
}
