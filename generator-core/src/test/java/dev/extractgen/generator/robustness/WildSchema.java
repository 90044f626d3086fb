package dev.extractgen.generator.robustness;

import dev.extractgen.generator.schema.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas as nobody would write them: any keyword beside any other, with names and texts that mean harm. */
final class WildSchema {
    private static final int MAX_DEPTH = 5;

    private static final List<String> NAMES = List.of(
            "",
            " ",
            "_",
            "$",
            "a",
            "A",
            "a-b",
            "a_b",
            "aB",
            "1",
            "class",
            "String",
            "List",
            "Metadata",
            "fieldMetadata",
            "value",
            "of",
            "in",
            "metadata",
            "hashCode",
            "additionalProperties",
            "Wild",
            "WildDecoder",
            "../../Evil",
            "/etc/evil",
            "C:\\evil",
            "a/b~c",
            "\"; System.exit(1); //",
            "*/ class Evil { } /*",
            "\\u002a/",
            "${evil}",
            "$T $L $N",
            "{@code",
            "\n",
            "\u0000",
            "\u2028",
            "\uD83D\uDE00",
            "\u00DF",
            "\u0130",
            "\u540D\u524D",
            "x".repeat(300));

    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "array", "object", "null");

    private static final List<String> FORMATS = List.of("date", "date-time", "time", "uuid", "uri", "email", "\"*/\\u");

    private final Random random;

    WildSchema(Random random) {
        this.random = random;
    }

    /** Returns a schema whose root is an object more often than not, with definitions that it may refer to. */
    String next() {
        String type = random.nextInt(4) > 0 ? member("type", JsonText.quote("object")) + ", " : "";
        return "{" + type + member("$defs", named(0)) + ", " + member("properties", named(0))
                + (random.nextBoolean() ? "" : ", " + keyword(0)) + "}";
    }

    private String schema(int depth) {
        if (random.nextInt(12) == 0) {
            return pick(List.of("true", "false", "{}", "null", "[]", "7"));
        }
        return Stream.generate(() -> keyword(depth))
                .limit(1L + random.nextInt(4))
                .collect(Collectors.toMap(text -> text.substring(0, text.indexOf(": ")), text -> text, (a, b) -> a))
                .values()
                .stream()
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String keyword(int depth) {
        boolean isDeep = depth >= MAX_DEPTH;
        return switch (random.nextInt(isDeep ? 10 : 20)) {
            case 0, 1, 2 -> member("type", JsonText.quote(pick(TYPES)));
            case 3 -> member("type", list(() -> JsonText.quote(pick(TYPES))));
            case 4 -> member("$ref", JsonText.quote(reference()));
            case 5 -> member("enum", list(this::value));
            case 6 -> member("const", value());
            case 7 -> member("format", JsonText.quote(pick(FORMATS)));
            case 8 -> member(pick(List.of("title", "description", "default", "pattern")), JsonText.quote(pick(NAMES)));
            case 9 -> member("nullable", String.valueOf(random.nextBoolean()));
            case 10, 11, 12, 13 -> member("properties", named(depth + 1));
            case 14, 15 -> member(pick(List.of("items", "additionalProperties", "not", "if")), schema(depth + 1));
            case 16 -> member(pick(List.of("anyOf", "oneOf", "allOf", "prefixItems")), list(() -> schema(depth + 1)));
            case 17 -> member("anyOf", "[" + schema(depth + 1) + ", {\"type\": \"null\"}]");
            case 18 -> member("patternProperties", named(depth + 1));
            default -> member("required", list(() -> JsonText.quote(pick(NAMES))));
        };
    }

    private String named(int depth) {
        List<String> names = new ArrayList<>(NAMES);
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> member(names.remove(random.nextInt(names.size())), schema(depth + 1)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String reference() {
        String name = pick(NAMES).replace("~", "~0").replace("/", "~1");
        return pick(List.of("#", "#/$defs/" + name, "#/properties/" + name, name, "#" + name));
    }

    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(List.of("null", "true", "false", "{}", "[1]"));
            case 1 -> pick(List.of("0", "1", "-1", "1.0", "1.5", "1e3", "-0.0", "12345678901234567890"));
            default -> JsonText.quote(pick(NAMES));
        };
    }

    private String list(Supplier<String> element) {
        return Stream.generate(element).limit(random.nextInt(4)).collect(Collectors.joining(", ", "[", "]"));
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String member(String name, String value) {
        return JsonText.quote(name) + ": " + value;
    }
}
