package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the formats of texts that have Java types. */
final class Formats {
    private Formats() {}

    /** Returns the type of a text of which several schemas hold; the first format that is known counts. */
    static Type.Scalar of(Collection<SchemaNode> schemas, Keywords keywords) {
        for (SchemaNode schema : schemas) {
            Type.Scalar format = of(keywords.text(schema, "format"));
            if (format.hasFormat()) {
                return format;
            }
        }
        return Type.Scalar.STRING;
    }

    /** Returns whether a schema names a format that is known. */
    static boolean isNamed(SchemaNode schema, Keywords keywords) {
        return of(List.of(schema), keywords).hasFormat();
    }

    private static Type.Scalar of(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "date" -> Type.Scalar.DATE;
            case "date-time" -> Type.Scalar.DATE_TIME;
            case "time" -> Type.Scalar.TIME;
            case "uuid" -> Type.Scalar.UUID;
            case "uri" -> Type.Scalar.URI;
            default -> Type.Scalar.STRING;
        };
    }
}
