package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.document.CanonicalNumber;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes JSON values so that equal ones are written alike, whatever the order of their keys and the spelling of
 * numbers.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** Returns the text of a value. */
    public static String of(JsonValue value) {
        if (value instanceof ObjectValue object) {
            return new TreeMap<>(object.members())
                    .entrySet().stream()
                            .map(member -> JsonText.quote(member.getKey()) + ":" + of(member.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof ArrayValue array) {
            return array.elements().stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof NumberValue number
                ? CanonicalNumber.of(number.text()).map(BigDecimal::toString).orElse(number.text())
                : JsonText.of(value);
    }
}
