package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The values that a schema lists, as Java values. */
final class Scalars {
    private Scalars() {}

    /** Returns a string, a BigDecimal or a Boolean; empty for null, objects, arrays and numbers that no name spells. */
    static Optional<Object> of(JsonValue value) {
        if (value instanceof StringValue string) {
            return Optional.of(string.text());
        }
        if (value instanceof BooleanValue flag) {
            return Optional.of(flag.value());
        }
        return value instanceof NumberValue number
                ? Limits.number(number.text()).map(Object.class::cast)
                : Optional.empty();
    }

    /** Returns what is equal for values that JSON Schema calls equal. */
    static Object key(JsonValue value) {
        Object scalar = of(value).orElseGet(() -> new UnspelledKey(JsonText.of(value)));
        return scalar instanceof BigDecimal number ? number.stripTrailingZeros() : scalar;
    }

    /** The text of a value that is no string, told from a string that looks like it. */
    private record UnspelledKey(String text) {}

    static boolean isWhole(NumberValue number) {
        return Limits.number(number.text())
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .isPresent();
    }
}
