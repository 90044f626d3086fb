package dev.extractgen.generator.schema;

import java.util.Locale;

/** The versions of JSON Schema, as far as they shape types differently. */
public enum Dialect {
    /** Drafts 3 and 4. */
    DRAFT_4,
    /** Drafts 5 to 7. */
    DRAFT_7,
    /** Drafts 2019-09 and 2020-12, and every schema that does not say which one it follows. */
    DRAFT_2020_12;

    static Dialect of(JsonValue root) {
        String name = root instanceof JsonValue.ObjectValue object
                        && object.get("$schema") instanceof JsonValue.StringValue uri
                ? uri.text().toLowerCase(Locale.ROOT)
                : "";
        if (name.contains("draft-03") || name.contains("draft-04")) {
            return DRAFT_4;
        }
        boolean isUpTo7 = name.contains("draft-05") || name.contains("draft-06") || name.contains("draft-07");
        return isUpTo7 ? DRAFT_7 : DRAFT_2020_12;
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
