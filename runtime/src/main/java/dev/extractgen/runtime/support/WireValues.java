package dev.extractgen.runtime.support;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constant of an enum by the value that stands for it in JSON. Numbers are compared by value, so {@code 1}
 * and {@code 1.0} are the same, as they are in JSON Schema.
 *
 * @param <E> the enum
 */
public final class WireValues<E> {
    private static final int SHOWN_VALUES = 20;

    private final Map<Object, E> constants;
    private final Function<E, ?> value;

    /** Made for the first unknown value, and shared by what is said of all of them. */
    private volatile @Nullable String expected;

    private WireValues(Map<Object, E> constants, Function<E, ?> value) {
        this.constants = constants;
        this.value = value;
    }

    /** Makes a table of an enum's constants. */
    public static <E extends WireValue> WireValues<E> of(E[] constants) {
        return of(constants, WireValue::value);
    }

    /** Makes a table of constants that stand for the values that a function returns. */
    public static <E> WireValues<E> of(E[] constants, Function<E, ?> value) {
        Map<Object, E> table = new LinkedHashMap<>();
        for (E constant : constants) {
            table.put(comparable(value.apply(constant)), constant);
        }
        return new WireValues<>(table, value);
    }

    /**
     * Returns the constant for a value.
     *
     * @throws UnknownValueException if there is none
     */
    public E get(Object value) {
        E constant = constants.get(comparable(value));
        if (constant == null) {
            throw new UnknownValueException(expected(), value);
        }
        return constant;
    }

    private String expected() {
        String known = expected;
        if (known == null) {
            known = describe();
            expected = known;
        }
        return known;
    }

    private String describe() {
        String shown = constants.values().stream()
                .limit(SHOWN_VALUES)
                .map(value)
                .map(known -> known instanceof String ? "\"" + known + "\"" : known.toString())
                .collect(Collectors.joining(", "));
        return "one of " + shown + (constants.size() > SHOWN_VALUES ? ", …" : "");
    }

    private static Object comparable(Object value) {
        try {
            return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
        } catch (ArithmeticException | NumberFormatException e) {
            return value;
        }
    }
}
