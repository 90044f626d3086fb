package dev.extractgen.generator.imports;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import java.util.Locale;

/**
 * One of two schemas that are compared.
 *
 * @param model what it says
 * @param options which Java types stand for its scalars
 */
record TypeSide(ExtractionModel model, TypeOptions options) {
    /** Returns what makes the Java type of a scalar. */
    String javaType(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "String";
            case INTEGER ->
                switch (options.integers()) {
                    case LONG -> "Long";
                    case INTEGER -> "Integer";
                    case BIG_INTEGER -> "BigInteger";
                };
            case NUMBER ->
                switch (options.numbers()) {
                    case BIG_DECIMAL -> "BigDecimal";
                    case DOUBLE -> "Double";
                };
            case BOOLEAN -> "Boolean";
            case DATE -> "LocalDate";
            case DATE_TIME -> "OffsetDateTime";
            case TIME -> "LocalTime";
            case UUID -> "UUID";
            case URI -> "URI";
        };
    }

    /** Returns whether the options are why a value with a format is a mere text. */
    boolean isText(Type.Scalar format, Type.Scalar scalar) {
        return scalar == Type.Scalar.STRING && options.formats().contains(format);
    }

    static String words(TypeUse use) {
        return words(use.type()) + (use.nullable() ? " or null" : "");
    }

    private static String words(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar.hasFormat()
                    ? "a string of format "
                            + scalar.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : "of type " + scalar.name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof Type.Declared declared) {
            return switch (declared.id().kind()) {
                case OBJECT -> "an object";
                case TUPLE -> "a tuple";
                case ENUM -> "an enum";
                case UNION -> "one of several types";
            };
        }
        if (type instanceof Type.Nothing) {
            return "forbidden";
        }
        return type instanceof Type.ListOf
                ? "an array"
                : type instanceof Type.MapOf ? "an object with members of any name" : "of any type";
    }

    static String words(OtherMembers others) {
        if (others instanceof OtherMembers.Kept kept) {
            return kept.value().equals(TypeUse.ANYTHING) ? "kept" : "kept, each " + words(kept.value());
        }
        return others instanceof OtherMembers.Forbidden ? "forbidden" : "reported";
    }
}
