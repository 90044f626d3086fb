package dev.extractgen.maven.fetch;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON in the form that schema files have: members in their order, one to a line, and lists of scalars in one
 * line while it is short. The same value always has the same text, so that a difference between two files is one
 * between values.
 */
final class JsonPrinter {
    private static final int LINE_LENGTH = 100;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonPrinter() {}

    static String print(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.print(value, "");
        return printer.text.append('\n').toString();
    }

    private void print(JsonValue value, String indent) {
        if (value instanceof ObjectValue object && !object.members().isEmpty()) {
            object(object, indent);
        } else if (value instanceof ArrayValue array && !isShort(array, indent)) {
            array(array, indent);
        } else {
            text.append(JsonText.of(value));
        }
    }

    private void object(ObjectValue object, String indent) {
        text.append("{\n");
        Iterator<Map.Entry<String, JsonValue>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            text.append(indent)
                    .append(INDENT)
                    .append(JsonText.quote(member.getKey()))
                    .append(": ");
            print(member.getValue(), indent + INDENT);
            text.append(members.hasNext() ? ",\n" : "\n");
        }
        text.append(indent).append('}');
    }

    private void array(ArrayValue array, String indent) {
        text.append("[\n");
        Iterator<JsonValue> elements = array.elements().iterator();
        while (elements.hasNext()) {
            text.append(indent).append(INDENT);
            print(elements.next(), indent + INDENT);
            text.append(elements.hasNext() ? ",\n" : "\n");
        }
        text.append(indent).append(']');
    }

    private static boolean isShort(ArrayValue array, String indent) {
        boolean isFlat = array.elements().stream()
                .noneMatch(element -> element instanceof ObjectValue || element instanceof ArrayValue);
        return isFlat && indent.length() + JsonText.of(array).length() <= LINE_LENGTH;
    }
}
