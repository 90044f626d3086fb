package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which properties of an object are lost to another schema. One of several alternatives may well lack some, but
 * not each of them.
 */
final class LostProperties {
    /** Of more, the first few tell which are meant. */
    private static final int MAX_NAMED = 5;

    private final Resolution resolution;

    /** A property, the schema that has it, and the alternative in which it is lost. */
    private record Lost(String name, SchemaNode part, Alternative alternative) {}

    LostProperties(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Reports the properties that are in none of the shapes that alternatives have. */
    void report(List<Alternative> alternatives, List<ObjectShape> shapes) {
        Map<SchemaNode, Lost> lost = new LinkedHashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            Alternative alternative = alternatives.get(i);
            for (SchemaNode part : alternative.parts()) {
                if (!hasAll(shapes.get(i), part)) {
                    properties(part, shapes.get(i), false)
                            .forEach((name, property) -> lost.putIfAbsent(property, new Lost(name, part, alternative)));
                }
            }
        }
        for (int i = 0; i < shapes.size() && !lost.isEmpty(); i++) {
            for (SchemaNode part : alternatives.get(i).parts()) {
                lost.keySet().removeAll(properties(part, shapes.get(i), true).values());
            }
        }
        Map<SchemaNode, List<Lost>> causes = new LinkedHashMap<>();
        for (Lost each : lost.values()) {
            SchemaNode forbidding = ObjectShape.forbidding(each.alternative.parts(), each.name, resolution.keywords());
            if (forbidding != null) {
                causes.computeIfAbsent(forbidding, cause -> new ArrayList<>()).add(each);
            }
        }
        causes.forEach(this::report);
    }

    private void report(SchemaNode forbidding, List<Lost> lost) {
        Set<String> names = new LinkedHashSet<>();
        Set<SchemaNode> parts = new LinkedHashSet<>();
        for (Lost each : lost) {
            names.add(each.name);
            parts.add(each.part);
        }
        SourceLocation location = forbidding.location();
        resolution.report(
                DiagnosticCode.CONTRADICTION,
                location,
                "forbids %s, which %s for the same values; %s left out. Describe %s beside this, too, if only by {}, or take this out"
                        .formatted(
                                listed(List.copyOf(names)),
                                describing(List.copyOf(parts), location),
                                names.size() == 1 ? "it is" : "they are",
                                names.size() == 1 ? "it" : "them"));
    }

    private static String describing(List<SchemaNode> parts, SourceLocation from) {
        SourceLocation first = parts.get(0).location();
        String place =
                first.path().equals(from.path()) ? first.place() : "%s of %s".formatted(first.place(), first.path());
        return parts.size() == 1 ? place + " describes" : "%s and %s more describe".formatted(place, parts.size() - 1);
    }

    private static String listed(List<String> names) {
        StringBuilder text = new StringBuilder();
        int named = names.size() > MAX_NAMED ? MAX_NAMED - 1 : names.size();
        for (int i = 0; i < named; i++) {
            boolean isLast = i > 0 && i == names.size() - 1;
            text.append(i == 0 ? "" : isLast ? " and " : ", ").append(JsonText.quote(names.get(i)));
        }
        return names.size() > named ? "%s and %s more".formatted(text, names.size() - named) : text.toString();
    }

    private static boolean hasAll(ObjectShape shape, SchemaNode part) {
        return part.get("properties") instanceof ObjectValue properties
                && shape.members().keySet().containsAll(properties.members().keySet());
    }

    /** Returns the properties of a schema that are in a shape, or those that are not, by their names. */
    private Map<String, SchemaNode> properties(SchemaNode part, ObjectShape shape, boolean areKept) {
        Map<String, SchemaNode> found = new LinkedHashMap<>();
        for (Map.Entry<String, SchemaNode> property :
                resolution.keywords().schemasByName(part, "properties").entrySet()) {
            String name = property.getKey();
            if (!name.isEmpty() && shape.members().containsKey(name) == areKept) {
                found.put(name, property.getValue());
            }
        }
        return found;
    }
}
