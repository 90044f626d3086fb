package dev.extractgen.generator.service;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;

/**
 * How long a JSON value is.
 *
 * @param whole the characters of its text, written without spaces
 * @param text the characters of names and strings in it
 */
record JsonSize(long whole, long text) {

    static JsonSize of(JsonValue value) {
        if (value instanceof ObjectValue object) {
            long whole = 2L + Math.max(0, object.members().size() - 1);
            long text = 0;
            for (var member : object.members().entrySet()) {
                JsonSize size = of(member.getValue());
                whole += JsonText.quotedLength(member.getKey()) + 1 + size.whole;
                text += member.getKey().length() + size.text;
            }
            return new JsonSize(whole, text);
        }
        if (value instanceof ArrayValue array) {
            long whole = 2L + Math.max(0, array.elements().size() - 1);
            long text = 0;
            for (JsonValue element : array.elements()) {
                JsonSize size = of(element);
                whole += size.whole;
                text += size.text;
            }
            return new JsonSize(whole, text);
        }
        return value instanceof StringValue string
                ? new JsonSize(
                        JsonText.quotedLength(string.text()), string.text().length())
                : new JsonSize(JsonText.of(value).length(), 0);
    }
}
