package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the formats of texts that have Java types.
 *
 * @param texts the formats that have none, since users want texts
 */
record Formats(Set<Type.Scalar> texts) {
    /** Returns the type of a text of which several schemas hold; the first format that is known counts. */
    Type.Scalar of(Collection<SchemaNode> schemas, Keywords keywords) {
        for (SchemaNode schema : schemas) {
            Type.Scalar format = of(keywords.text(schema, "format"));
            if (format.hasFormat()) {
                return texts.contains(format) ? Type.Scalar.STRING : format;
            }
        }
        return Type.Scalar.STRING;
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
