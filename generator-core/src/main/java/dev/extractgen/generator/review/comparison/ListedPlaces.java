package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.relation.Constants;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** Knows where values of an enum are written, which may be far from where it begins. */
public final class ListedPlaces {
    private ListedPlaces() {}

    /** Returns where a value is listed at a place, or where what describes the place begins. */
    public static SourceLocation of(Side side, Object value) {
        List<SchemaNode> nodes = new ArrayList<>(side.subschemas().nodes());
        nodes.addAll(Alternatives.of(side.subschemas()).nodes());
        for (SchemaNode node : nodes) {
            JsonValue constant = node.get("const");
            if (constant != null && isValue(constant, value)) {
                return node.location("const");
            }
            List<JsonValue> values = node.get("enum") instanceof ArrayValue listed ? listed.elements() : List.of();
            for (int i = 0; i < values.size(); i++) {
                if (isValue(values.get(i), value)) {
                    return node.location("enum", i);
                }
            }
        }
        return side.location();
    }

    private static boolean isValue(JsonValue json, Object value) {
        return Json.isScalar(json) && Constants.key(Json.scalar(json)).equals(Constants.key(value));
    }
}
