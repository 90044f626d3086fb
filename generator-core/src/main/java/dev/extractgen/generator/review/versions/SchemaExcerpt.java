package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.Iterator;
import java.util.Map;

/** Writes a part of a schema for people to see, and stops before it is too long to be looked at. */
public final class SchemaExcerpt {
    private static final int MAX_LENGTH = 1_200;
    private static final int MAX_ONE_LINE = 80;

    private final StringBuilder out = new StringBuilder();

    private SchemaExcerpt() {}

    /** Returns a part of a schema as a text of some lines. */
    public static String of(JsonValue value) {
        SchemaExcerpt excerpt = new SchemaExcerpt();
        excerpt.write(value, "\n");
        return excerpt.out.length() <= MAX_LENGTH
                ? excerpt.out.toString()
                : excerpt.out.substring(0, excerpt.out.offsetByCodePoints(0, MAX_LENGTH / 2)) + "\n…";
    }

    private void write(JsonValue value, String newLine) {
        if (out.length() > MAX_LENGTH) {
            return;
        }
        if (value instanceof ObjectValue object && !isShort(value)) {
            String separator = "{" + newLine + "  ";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(separator).append(JsonText.quote(member.getKey())).append(": ");
                write(member.getValue(), newLine + "  ");
                separator = "," + newLine + "  ";
            }
            out.append(newLine).append('}');
        } else if (value instanceof ArrayValue array && !isShort(value)) {
            String separator = "[" + newLine + "  ";
            for (Iterator<JsonValue> elements = array.elements().iterator(); elements.hasNext(); ) {
                out.append(separator);
                write(elements.next(), newLine + "  ");
                separator = "," + newLine + "  ";
            }
            out.append(newLine).append(']');
        } else {
            out.append(JsonText.of(value));
        }
    }

    /** Returns whether a value fits on one line; large ones are not written out to see that. */
    private static boolean isShort(JsonValue value) {
        return Size.of(value, MAX_ONE_LINE) <= MAX_ONE_LINE;
    }

    /** Counts characters, and not more of them than need be. */
    private static final class Size {
        private Size() {}

        static int of(JsonValue value, int most) {
            int size = 2;
            if (value instanceof ObjectValue object) {
                for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                    size += member.getKey().length() + 6 + of(member.getValue(), most);
                    if (size > most) {
                        return size;
                    }
                }
                return size;
            }
            if (value instanceof ArrayValue array) {
                for (JsonValue element : array.elements()) {
                    size += 2 + of(element, most);
                    if (size > most) {
                        return size;
                    }
                }
                return size;
            }
            return value instanceof JsonValue.StringValue string ? string.text().length() + 2 : 5;
        }
    }
}
