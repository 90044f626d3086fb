package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes schemas that say some of what others say; always the same one of the same schema, since identity counts. */
final class PartialSchemas {
    private final Map<Part, SchemaNode> parts = new HashMap<>();
    private final Map<Only, SchemaNode> onlyTypes = new HashMap<>();
    private final Map<SchemaNode, SchemaNode> onlyRequired = new HashMap<>();
    private final Map<SchemaNode, SchemaNode> nothing = new HashMap<>();

    private record Part(SchemaNode schema, Set<String> dropped) {}

    private record Only(SchemaNode schema, Set<ValueType> types) {}

    /** Returns the schema as it would be without some of its keywords. */
    SchemaNode without(Set<String> keywords, SchemaNode schema) {
        return keywords.isEmpty()
                ? schema
                : parts.computeIfAbsent(new Part(schema, keywords), part -> {
                    Map<String, JsonValue> members =
                            new LinkedHashMap<>(((JsonValue.ObjectValue) schema.value()).members());
                    members.keySet().removeAll(keywords);
                    return at(schema, members);
                });
    }

    /** Returns a schema that says no more than that values are of some of the types that a schema names. */
    SchemaNode onlyTypes(SchemaNode schema, Set<ValueType> types) {
        return onlyTypes.computeIfAbsent(new Only(schema, types), only -> {
            JsonValue.Position position = schema.value().position();
            List<JsonValue> names = types.stream()
                    .<JsonValue>map(type ->
                            new JsonValue.StringValue(position, type.name().toLowerCase(Locale.ROOT)))
                    .toList();
            return at(schema, Map.of("type", new JsonValue.ArrayValue(position, names)));
        });
    }

    /** Returns a schema that says no more than that some of the members must be there that a schema requires. */
    SchemaNode onlyRequired(SchemaNode schema, Set<String> names) {
        return onlyRequired.computeIfAbsent(schema, node -> {
            JsonValue.ArrayValue all = (JsonValue.ArrayValue) Objects.requireNonNull(node.get("required"));
            List<JsonValue> some = all.elements().stream()
                    .filter(name -> name instanceof JsonValue.StringValue text && names.contains(text.text()))
                    .toList();
            return at(node, Map.of("required", new JsonValue.ArrayValue(all.position(), some)));
        });
    }

    /** Returns a schema that takes no value, at the place of another. */
    SchemaNode nothing(SchemaNode schema) {
        return nothing.computeIfAbsent(
                schema,
                node -> new SchemaNode(
                        node.document(),
                        node.pointer(),
                        new JsonValue.BooleanValue(node.value().position(), false)));
    }

    private static SchemaNode at(SchemaNode schema, Map<String, JsonValue> members) {
        JsonPointer place = schema.pointer();
        return new SchemaNode(
                schema.document(),
                place,
                new JsonValue.ObjectValue(schema.value().position(), members));
    }
}
