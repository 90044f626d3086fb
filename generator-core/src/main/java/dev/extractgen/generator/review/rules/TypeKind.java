package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Rule;

/** What kind of type a place has, as far as rules tell kinds apart. */
enum TypeKind {
    TEXT,
    FORMATTED_TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    ENUM,
    OBJECT,
    MAP,
    ARRAY,
    TUPLE,
    UNION,
    FREE,
    NOTHING;

    static TypeKind of(Side side) {
        Type type = side.use().type();
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> TEXT;
                case INTEGER -> INTEGER;
                case NUMBER -> NUMBER;
                case BOOLEAN -> BOOLEAN;
                case DATE, DATE_TIME, TIME, UUID, URI -> FORMATTED_TEXT;
            };
        }
        if (type instanceof Type.Declared declared) {
            return switch (declared.id().kind()) {
                case ENUM -> ENUM;
                case UNION -> UNION;
                case TUPLE -> TUPLE;
                case OBJECT -> OBJECT;
            };
        }
        if (type instanceof Type.Free) {
            return FREE;
        }
        return type instanceof Type.ListOf ? ARRAY : type instanceof Type.MapOf ? MAP : NOTHING;
    }

    private boolean isScalar() {
        return compareTo(ENUM) <= 0;
    }

    private boolean isText() {
        return this == TEXT || this == FORMATTED_TEXT;
    }

    /** Returns the rule that is at work when a place of this kind becomes one of another. */
    Rule to(TypeKind after) {
        if (this == FREE || after == FREE) {
            return after == FREE ? Rule.TYPE_REMOVED : Rule.TYPE_ADDED;
        }
        if (this == UNION || after == UNION) {
            return after == UNION ? Rule.TYPE_TO_UNION : Rule.UNION_TO_TYPE;
        }
        if (isText() && after.isText()) {
            return this == TEXT ? Rule.FORMAT_ADDED : after == TEXT ? Rule.FORMAT_REMOVED : Rule.FORMAT_CHANGED;
        }
        if (isScalar() && after.isScalar()) {
            return scalarTo(after);
        }
        if (this == OBJECT && after == MAP) {
            return Rule.OBJECT_TO_MAP;
        }
        return this == MAP && after == OBJECT ? Rule.MAP_TO_OBJECT : Rule.STRUCTURE_CHANGED;
    }

    private Rule scalarTo(TypeKind after) {
        if (this == INTEGER && after == NUMBER) {
            return Rule.INTEGER_TO_NUMBER;
        }
        if (this == NUMBER && after == INTEGER) {
            return Rule.NUMBER_TO_INTEGER;
        }
        return after == ENUM ? Rule.VALUES_LISTED : this == ENUM ? Rule.VALUES_NOT_LISTED : Rule.SCALAR_CHANGED;
    }
}
