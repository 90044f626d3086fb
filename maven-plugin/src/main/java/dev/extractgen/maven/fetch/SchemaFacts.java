package dev.extractgen.maven.fetch;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says, place by place, with references followed. It is kept apart what the service's own copy of a
 * schema has lost: titles, defaults, the names of definitions, and which properties are optional.
 */
final class SchemaFacts {
    /** More places than the service takes properties; references can multiply them without end. */
    private static final int MAX_PLACES = 50_000;

    private static final Set<String> SCHEMAS =
            Set.of("items", "contains", "not", "if", "then", "else", "propertyNames");
    private static final Set<String> LISTS = Set.of("anyOf", "oneOf", "allOf", "prefixItems");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> IGNORED = Set.of("$schema", "$id", "$ref", "required");

    final Set<String> titles = new LinkedHashSet<>();
    final Set<String> defaults = new LinkedHashSet<>();
    final Set<String> optional = new LinkedHashSet<>();
    final Set<String> definitions = new LinkedHashSet<>();

    /** What else is said, by the place where it is said. */
    final Map<String, String> rest = new TreeMap<>();

    private final JsonValue root;

    private SchemaFacts(JsonValue root) {
        this.root = root;
    }

    static SchemaFacts of(JsonValue schema) {
        SchemaFacts facts = new SchemaFacts(schema);
        facts.read(JsonPointer.ROOT, schema, Set.of());
        return facts;
    }

    /** Returns whether both say the same but for what the service's copy loses. */
    boolean saysTheSame(SchemaFacts other) {
        return rest.equals(other.rest) && rest.size() < MAX_PLACES;
    }

    private void read(JsonPointer place, JsonValue schema, Set<String> followed) {
        if (rest.size() >= MAX_PLACES) {
            return;
        }
        if (!(schema instanceof ObjectValue object)) {
            rest.put(place.toString(), JsonText.of(schema));
            return;
        }
        if (object.get("$ref") instanceof StringValue reference) {
            follow(place, object, reference.text(), followed);
            return;
        }
        Map<String, String> others = new TreeMap<>();
        rest.put(place.toString(), "");
        object.members().forEach((keyword, value) -> {
            JsonPointer below = place.child(keyword);
            if (keyword.equals("title")) {
                titles.add(place.toString());
            } else if (keyword.equals("default")) {
                defaults.add(place.toString());
            } else if (keyword.equals("$defs") || keyword.equals("definitions")) {
                definitions.addAll(names(value));
            } else if (MAPS.contains(keyword) && value instanceof ObjectValue map) {
                map.members().forEach((name, member) -> read(below.child(name), member, followed));
                others.put(keyword, String.join(" ", names(map)));
            } else if (LISTS.contains(keyword) && value instanceof ArrayValue list) {
                readAll(below, list, followed);
            } else if (SCHEMAS.contains(keyword) || isOpen(keyword, value)) {
                read(below, value, followed);
            } else if (!IGNORED.contains(keyword) && !keyword.equals("additionalProperties")) {
                others.put(keyword, JsonText.of(value));
            }
        });
        optional.addAll(optional(place, object));
        rest.put(place.toString(), others.toString());
    }

    /** The service closes objects, so that a closed one says nothing. */
    private static boolean isOpen(String keyword, JsonValue value) {
        return keyword.equals("additionalProperties") && value instanceof ObjectValue;
    }

    private void readAll(JsonPointer place, ArrayValue schemas, Set<String> followed) {
        for (int i = 0; i < schemas.elements().size(); i++) {
            read(place.child(String.valueOf(i)), schemas.elements().get(i), followed);
        }
    }

    /** What stands beside a reference is said of this place too, and before what it leads to. */
    private void follow(JsonPointer place, ObjectValue object, String reference, Set<String> followed) {
        JsonValue target = find(reference);
        if (target == null || followed.contains(reference)) {
            rest.put(place.toString(), "$ref=" + reference);
            if (!reference.startsWith("#")) {
                definitions.add(reference);
            }
            return;
        }
        Set<String> deeper = new LinkedHashSet<>(followed);
        deeper.add(reference);
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        if (target instanceof ObjectValue definition) {
            merged.putAll(definition.members());
        }
        merged.putAll(object.members());
        merged.remove("$ref");
        if (target instanceof ObjectValue definition && definition.get("$ref") instanceof StringValue next) {
            merged.put("$ref", next);
        }
        read(place, new ObjectValue(object.position(), merged), deeper);
    }

    private @Nullable JsonValue find(String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        JsonValue found = root;
        for (String token : JsonPointer.parseFragment(reference.substring(1))
                .orElse(JsonPointer.ROOT)
                .tokens()) {
            found = found instanceof ObjectValue object ? object.get(token) : null;
        }
        return found == root && !reference.equals("#") ? null : found;
    }

    private static Set<String> names(JsonValue value) {
        return value instanceof ObjectValue object ? object.members().keySet() : Set.of();
    }

    private static Set<String> optional(JsonPointer place, ObjectValue object) {
        Set<String> required = object.get("required") instanceof ArrayValue list
                ? list.elements().stream()
                        .map(name -> name instanceof StringValue text ? text.text() : "")
                        .collect(Collectors.toSet())
                : Set.of();
        JsonValue properties = object.get("properties");
        return properties == null
                ? Set.of()
                : names(properties).stream()
                        .filter(name -> !required.contains(name))
                        .map(name -> place.child("properties").child(name).toString())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
