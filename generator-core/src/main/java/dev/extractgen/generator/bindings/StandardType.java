package dev.extractgen.generator.bindings;

import dev.extractgen.generator.model.Type.Scalar;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java types that decoders read and records write by themselves. */
public enum StandardType {
    /** Any text. */
    STRING("java.lang.String", null),
    /** An integer of up to 64 bits. */
    LONG("java.lang.Long", "long"),
    /** An integer of up to 32 bits. */
    INTEGER("java.lang.Integer", "int"),
    /** An integer of any size. */
    BIG_INTEGER("java.math.BigInteger", null),
    /** A number, exactly. */
    BIG_DECIMAL("java.math.BigDecimal", null),
    /** The nearest double. */
    DOUBLE("java.lang.Double", "double"),
    /** True or false. */
    BOOLEAN("java.lang.Boolean", "boolean"),
    /** A date. */
    LOCAL_DATE("java.time.LocalDate", null),
    /** A date with a time and an offset. */
    OFFSET_DATE_TIME("java.time.OffsetDateTime", null),
    /** A time. */
    LOCAL_TIME("java.time.LocalTime", null),
    /** A UUID. */
    UUID("java.util.UUID", null),
    /** A URI. */
    URI("java.net.URI", null);

    private final String className;
    private final @Nullable String primitive;

    StandardType(String className, @Nullable String primitive) {
        this.className = className;
        this.primitive = primitive;
    }

    /** Returns the type of a name in full, of a name in {@code java.lang}, or of a primitive type. */
    public static Optional<StandardType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.className.equals(name)
                        || type.className.equals("java.lang." + name)
                        || name.equals(type.primitive))
                .findFirst();
    }

    /** Returns the type of texts, by the format that they have. */
    public static StandardType ofText(Scalar scalar) {
        return switch (scalar) {
            case DATE -> LOCAL_DATE;
            case DATE_TIME -> OFFSET_DATE_TIME;
            case TIME -> LOCAL_TIME;
            case UUID -> UUID;
            case URI -> URI;
            case STRING, INTEGER, NUMBER, BOOLEAN -> STRING;
        };
    }

    /** Returns as which scalar values are read of which a schema says another: a text with the format of the type. */
    Scalar read(Scalar said) {
        return Arrays.stream(Scalar.values())
                .filter(scalar -> said.isText() && scalar.isText() && reads(said) && ofText(scalar) == this)
                .findFirst()
                .orElse(said);
    }

    /** Returns the name in full. */
    public String className() {
        return className;
    }

    /** Returns whether values that a schema describes can be of the type. */
    boolean reads(Scalar scalar) {
        return switch (this) {
            case STRING -> scalar.isText();
            case LONG, INTEGER, BIG_INTEGER -> scalar == Scalar.INTEGER || scalar == Scalar.NUMBER;
            case BIG_DECIMAL, DOUBLE -> scalar == Scalar.NUMBER;
            case BOOLEAN -> scalar == Scalar.BOOLEAN;
            case LOCAL_DATE -> scalar == Scalar.STRING || scalar == Scalar.DATE;
            case OFFSET_DATE_TIME -> scalar == Scalar.STRING || scalar == Scalar.DATE_TIME;
            case LOCAL_TIME -> scalar == Scalar.STRING || scalar == Scalar.TIME;
            case UUID -> scalar == Scalar.STRING || scalar == Scalar.UUID;
            case URI -> scalar == Scalar.STRING || scalar == Scalar.URI;
        };
    }

    /** Returns the names of the types that can stand for a scalar. */
    static String namesFor(Scalar scalar) {
        return Arrays.stream(values())
                .filter(type -> type.reads(scalar))
                .map(StandardType::className)
                .collect(Collectors.joining(", "));
    }
}
