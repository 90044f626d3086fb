package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashSet;
import java.util.Set;

/** Knows texts of which users want other Java types, while schemas say the same of their formats. */
final class OwnFormats {
    private OwnFormats() {}

    /** Returns whether two texts have other formats for no other reason. */
    static boolean areOther(Place place) {
        return isText(place.before())
                && isText(place.after())
                && !place.before().javaTypeName().equals(place.after().javaTypeName())
                && formats(place.before()).equals(formats(place.after()));
    }

    private static boolean isText(Side side) {
        return side.use().type() instanceof Type.Scalar scalar && scalar.isText();
    }

    private static Set<String> formats(Side side) {
        Set<String> formats = new HashSet<>();
        for (SchemaNode node : side.subschemas().nodes()) {
            JsonValue format = node.get("format");
            if (format != null) {
                formats.add(JsonText.of(format));
            }
        }
        return formats;
    }
}
