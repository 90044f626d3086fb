package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was probably meant as a keyword or a property, and is neither where it stands. JSON Schema allows any
 * words, so that nobody else says that a misspelt one has no effect.
 */
final class MisplacedWords {
    /** Keywords that are worth a question when something is written like them. */
    private static final List<String> MEANT = List.of(
            "$ref",
            "$defs",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
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
            "type");

    /** Words that say something else, or nothing on purpose. */
    private static final Set<String> OTHERS = Set.of("typed", "formats", "titles");

    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
            "enum",
            "oneOf",
            "patternProperties",
            "properties");

    private static final Set<String> IN_SCHEMAS =
            Set.of("$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "properties", "type");

    private static final Map<String, String> BY_LETTERS = new HashMap<>();

    static {
        MEANT.forEach(keyword -> BY_LETTERS.put(letters(keyword), keyword));
    }

    /** In shorter words, one letter makes another word. */
    private static final int LONG_ENOUGH = 5;

    private final Diagnostics diagnostics;

    MisplacedWords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Looks at a schema by itself. */
    void check(SchemaDocument document, ObjectValue schema, SchemaPath path) {
        List<String> likeProperties = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            String name = member.getKey();
            if (!KeywordForms.isKeyword(name)) {
                String keyword = keywordLike(name);
                if (keyword != null && schema.get(keyword) == null) {
                    report(document, path, member, "\"%s\" is no keyword and has no effect; is \"%s\" meant?", keyword);
                } else if (member.getValue() instanceof ObjectValue value && isSchema(value) && isName(name)) {
                    likeProperties.add(name);
                }
            }
        }
        if (!likeProperties.isEmpty() && isOf(schema, "object") && !hasAny(schema, SHAPING)) {
            String first = likeProperties.get(0);
            report(
                    document,
                    path,
                    Map.entry(first, schema.members().get(first)),
                    "\"%s\" is no keyword and has no effect; if it is a property, put it into \"%s\"",
                    "properties");
        }
        JsonValue properties = schema.get("properties");
        if (properties != null && isOf(schema, "array") && schema.get("items") == null) {
            report(
                    document,
                    path,
                    Map.entry("properties", properties),
                    "\"%s\" says nothing of an array; if its elements have them, put them into \"%s\"",
                    "items");
        }
    }

    private void report(
            SchemaDocument document,
            SchemaPath path,
            Map.Entry<String, JsonValue> member,
            String message,
            String keyword) {
        diagnostics.report(
                DiagnosticCode.IGNORED_KEYWORD,
                document.locate(
                        path.pointer().child(member.getKey()), member.getValue().position()),
                message.formatted(member.getKey(), keyword));
    }

    private static boolean isOf(ObjectValue schema, String type) {
        return schema.get("type") instanceof StringValue name && name.text().equals(type);
    }

    private static boolean isSchema(ObjectValue value) {
        return hasAny(value, IN_SCHEMAS);
    }

    private static boolean hasAny(ObjectValue schema, Set<String> keywords) {
        for (String keyword : keywords) {
            if (schema.get(keyword) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tools have words of their own for schemas within schemas, which they mark so. */
    private static boolean isName(String word) {
        return !word.startsWith("$") && !word.startsWith("x-");
    }

    private static @Nullable String keywordLike(String word) {
        String keyword = BY_LETTERS.get(letters(word));
        if (keyword != null || word.length() < LONG_ENOUGH || OTHERS.contains(word)) {
            return keyword;
        }
        for (String meant : MEANT) {
            if (meant.length() >= LONG_ENOUGH && isOneLetterApart(word, meant)) {
                return meant;
            }
        }
        return null;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Says whether a letter is missing, too many, another, or in the place of the next. */
    private static boolean isOneLetterApart(String word, String other) {
        if (Math.abs(word.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(word.length(), other.length());
        int start = 0;
        while (start < shorter && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = word.substring(start, word.length() - end);
        String right = other.substring(start, other.length() - end);
        return Math.max(left.length(), right.length()) <= 1
                || (left.length() == 2
                        && right.length() == 2
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0));
    }
}
