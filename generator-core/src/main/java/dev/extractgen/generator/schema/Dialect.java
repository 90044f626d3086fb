package dev.extractgen.generator.schema;

import java.util.Locale;

/** The versions of JSON Schema, as far as they shape types differently. */
public enum Dialect {
    /** Draft 4. */
    DRAFT_4,
    /** Draft 6. */
    DRAFT_6,
    /** Draft 7. */
    DRAFT_7,
    /** Draft 2019-09. */
    DRAFT_2019_09,
    /** Draft 2020-12, and every schema that does not say which one it follows. */
    DRAFT_2020_12;

    static Dialect of(JsonValue root) {
        String name = root instanceof JsonValue.ObjectValue object
                        && object.get("$schema") instanceof JsonValue.StringValue uri
                ? uri.text().toLowerCase(Locale.ROOT)
                : "";
        if (name.contains("draft-03") || name.contains("draft-04")) {
            return DRAFT_4;
        }
        if (name.contains("draft-05") || name.contains("draft-06")) {
            return DRAFT_6;
        }
        if (name.contains("draft-07")) {
            return DRAFT_7;
        }
        return name.contains("2019-09") ? DRAFT_2019_09 : DRAFT_2020_12;
    }

    /** Returns the keyword by which a schema names itself. */
    String idKeyword() {
        return this == DRAFT_4 ? "id" : "$id";
    }

    /** Returns whether keywords beside a {@code $ref} have no meaning. */
    public boolean isReferenceAlone() {
        return compareTo(DRAFT_7) <= 0;
    }
}
