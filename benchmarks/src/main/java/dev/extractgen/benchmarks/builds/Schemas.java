package dev.extractgen.benchmarks.builds;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schemas as people write them for invoices, in any number and of any size. */
final class Schemas {
    private static final int USUAL_GROUPS = 4;

    /** Properties of their own, beside an object, a list and an enum. */
    private static final String GROUP = """
            "text_%1$d": { "type": "string", "description": "What stands in field %1$d of the document" },
            "amount_%1$d": { "type": "number" },
            "count_%1$d": { "type": "integer" },
            "day_%1$d": { "anyOf": [{ "type": "string", "format": "date" }, { "type": "null" }] },
            "party_%1$d": { "type": "object", "properties": { "name": { "type": "string" }, "city": { "type": "string" } } },
            "lines_%1$d": { "type": "array", "items": { "type": "object", "properties": { "sku": { "type": "string" } } } },
            "kind_%1$d": { "enum": ["first", "second", "third"] }""";

    /** All are required, as the service has it in its echo of a schema. */
    private static final String REQUIRED =
            "\"text_%1$d\", \"amount_%1$d\", \"count_%1$d\", \"day_%1$d\", \"party_%1$d\", \"lines_%1$d\", \"kind_%1$d\"";

    /** How many properties a group has, those of its objects included. */
    static final int GROUP_SIZE = 10;

    private Schemas() {}

    /** Returns a schema of the usual size. */
    static String usual() {
        return withGroups(USUAL_GROUPS);
    }

    /** Returns a schema with a number of properties, in all its objects together, or a few less. */
    static String withProperties(int properties) {
        return withGroups(Math.max(1, properties / GROUP_SIZE));
    }

    private static String withGroups(int groups) {
        return "{ \"type\": \"object\", \"properties\": {\n"
                + groups(groups, GROUP)
                + "\n}, \"required\": [\n"
                + groups(groups, REQUIRED)
                + "\n] }\n";
    }

    private static String groups(int groups, String text) {
        return IntStream.range(0, groups).mapToObj(text::formatted).collect(Collectors.joining(",\n"));
    }
}
