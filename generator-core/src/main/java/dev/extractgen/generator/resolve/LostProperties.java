package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which properties of an object are lost to another schema. One of several alternatives may well lack some, but
 * not each of them.
 */
final class LostProperties {
    private final Resolution resolution;

    LostProperties(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Reports the properties that are in none of the shapes that alternatives have. */
    void report(List<Alternative> alternatives, List<ObjectShape> shapes) {
        Set<SchemaNode> lost = new LinkedHashSet<>();
        for (int i = 0; i < shapes.size(); i++) {
            for (SchemaNode part : alternatives.get(i).parts()) {
                if (!hasAll(shapes.get(i), part)) {
                    lost.addAll(properties(part, shapes.get(i), false));
                }
            }
        }
        for (int i = 0; i < shapes.size() && !lost.isEmpty(); i++) {
            for (SchemaNode part : alternatives.get(i).parts()) {
                lost.removeAll(properties(part, shapes.get(i), true));
            }
        }
        for (SchemaNode property : lost) {
            resolution.report(
                    DiagnosticCode.CONTRADICTION,
                    property.location(),
                    "is left out, as another schema that holds here forbids it; look at its \"additionalProperties\" and patterns");
        }
    }

    private static boolean hasAll(ObjectShape shape, SchemaNode part) {
        return part.get("properties") instanceof ObjectValue properties
                && shape.members().keySet().containsAll(properties.members().keySet());
    }

    /** Returns the properties of a schema that are in a shape, or those that are not. */
    private Set<SchemaNode> properties(SchemaNode part, ObjectShape shape, boolean areKept) {
        Set<SchemaNode> found = new LinkedHashSet<>();
        for (Map.Entry<String, SchemaNode> property :
                resolution.keywords().schemasByName(part, "properties").entrySet()) {
            String name = property.getKey();
            if (!name.isEmpty() && shape.members().containsKey(name) == areKept) {
                found.add(property.getValue());
            }
        }
        return found;
    }
}
