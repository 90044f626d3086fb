package dev.extractgen.generator.emit;

import dev.extractgen.generator.model.Type;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Java types stand for scalars.
 *
 * @param integers the type for integers
 * @param numbers the type for numbers
 * @param formats the formats that stay texts
 */
public record TypeOptions(IntegerType integers, NumberType numbers, Set<Type.Scalar> formats) {
    /** What is used when nothing is said. */
    public static final TypeOptions DEFAULT = new TypeOptions(IntegerType.LONG, NumberType.BIG_DECIMAL, Set.of());

    /** Copies the formats. */
    public TypeOptions {
        formats = Set.copyOf(formats);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeOptions options
                && integers == options.integers
                && numbers == options.numbers
                && formats.equals(options.formats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(integers, numbers, formats);
    }

    /** The Java types for integers. */
    public enum IntegerType {
        /** {@code Long}. */
        LONG,
        /** {@code Integer}. */
        INTEGER,
        /** {@code BigInteger}. */
        BIG_INTEGER
    }

    /** The Java types for numbers. */
    public enum NumberType {
        /** {@code BigDecimal}, which keeps every digit. */
        BIG_DECIMAL,
        /** {@code Double}. */
        DOUBLE
    }
}
