package dev.extractgen.generator.service;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.Map;

/**
 * How long a JSON value is.
 *
 * @param whole the characters of its text, written without spaces
 * @param text the characters of names and strings in it
 */
record JsonSize(long whole, long text) {

    static JsonSize of(JsonValue value) {
        Count count = new Count();
        count.add(value);
        return new JsonSize(count.whole, count.text);
    }

    private static final class Count {
        private long whole;
        private long text;

        void add(JsonValue value) {
            if (value instanceof ObjectValue object) {
                addBrackets(object.members().size());
                for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                    add(member.getKey());
                    whole++;
                    add(member.getValue());
                }
            } else if (value instanceof ArrayValue array) {
                addBrackets(array.elements().size());
                for (JsonValue element : array.elements()) {
                    add(element);
                }
            } else if (value instanceof StringValue string) {
                add(string.text());
            } else {
                whole += JsonText.of(value).length();
            }
        }

        private void add(String name) {
            whole += JsonText.quotedLength(name);
            text += name.length();
        }

        private void addBrackets(int elements) {
            whole += 2L + Math.max(0, elements - 1);
        }
    }
}
