package dev.extractgen.generator.review.document;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples of scalars. For each two scalars of which the decoder does not take all of one for the other, one of the
 * samples is not taken.
 */
public final class Samples {
    private Samples() {}

    /** Returns one value of a scalar. */
    public static Object of(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "a text";
            case INTEGER -> BigDecimal.ONE;
            case NUMBER -> new BigDecimal("1.5");
            case BOOLEAN -> true;
            case DATE -> "2026-01-31";
            case DATE_TIME -> "2026-01-31T12:00:00Z";
            case TIME -> "12:00:00";
            case UUID -> "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
            case URI -> "https://example.com/";
        };
    }

    /** Returns values of a scalar as far as the Java type for it goes. */
    public static List<Object> all(Type.Scalar scalar, TypeOptions options) {
        List<Object> samples = new ArrayList<>(List.of(of(scalar)));
        switch (scalar) {
            case INTEGER -> samples.addAll(integers(options.integers()));
            case NUMBER -> {
                samples.add(BigDecimal.ONE);
                samples.addAll(integers(IntegerType.BIG_INTEGER));
                if (options.numbers() == NumberType.BIG_DECIMAL) {
                    samples.add(new BigDecimal("1E+400"));
                }
            }
            case BOOLEAN -> samples.add(false);
            case STRING -> samples.add("another text");
            // An enum may list the one above.
            case DATE -> samples.add("1987-06-05");
            case DATE_TIME -> samples.add("1987-06-05T04:03:21Z");
            case TIME -> samples.add("04:03:21");
            case UUID -> samples.add("c2ee2ffb-1a3e-4d92-9a4c-d3f6e6a5c0b7");
            case URI -> samples.add("https://example.org/another");
        }
        return samples;
    }

    private static List<Object> integers(IntegerType type) {
        BigDecimal pastInt = BigDecimal.valueOf(3_000_000_000L);
        return switch (type) {
            case INTEGER -> List.of(BigDecimal.TEN, BigDecimal.valueOf(1_987_654_321));
            case LONG -> List.of(BigDecimal.TEN, pastInt);
            case BIG_INTEGER -> List.of(BigDecimal.TEN, pastInt, pastInt.pow(3));
        };
    }
}
