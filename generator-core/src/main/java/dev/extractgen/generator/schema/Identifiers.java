package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the schemas of one document call themselves: by the path of their file, by {@code $id}, and by anchors. */
final class Identifiers {
    private final Dialect dialect;
    private final Map<JsonPointer, SchemaUri> bases = new HashMap<>();
    private final Map<SchemaUri, JsonPointer> resources = new HashMap<>();
    private final Map<String, JsonPointer> anchors = new HashMap<>();
    private final Map<String, JsonPointer> dynamicAnchors = new HashMap<>();

    /** Reads what the schemas of a document call themselves, and adds all of them to a list on the way. */
    Identifiers(String path, Dialect dialect, JsonValue schema, List<Subschema> all) {
        this.dialect = dialect;
        SchemaUri file = SchemaUri.ofFile(path);
        bases.put(JsonPointer.ROOT, file);
        resources.put(file, JsonPointer.ROOT);
        if (schema instanceof ObjectValue root) {
            visit(Subschema.root(root), file, all);
        }
    }

    private void visit(Subschema way, SchemaUri parent, List<Subschema> all) {
        all.add(way);
        ObjectValue schema = way.value();
        SchemaUri base = parent;
        boolean isReference = dialect.isReferenceAlone() && schema.get("$ref") != null;
        if (!isReference && schema.get(dialect.idKeyword()) instanceof StringValue id) {
            if (id.text().startsWith("#")) {
                anchors.putIfAbsent(parent.anchor(id.text().substring(1)), way.pointer());
            } else {
                base = parent.resolve(SchemaUri.withoutFragment(id.text()));
                bases.put(way.pointer(), base);
                resources.putIfAbsent(base, way.pointer());
            }
        }
        if (!dialect.isReferenceAlone()) {
            note(anchors, schema.get("$anchor"), base, way);
            note(anchors, schema.get("$dynamicAnchor"), base, way);
            note(dynamicAnchors, schema.get("$dynamicAnchor"), base, way);
            if (schema.get("$recursiveAnchor") instanceof JsonValue.BooleanValue flag && flag.value()) {
                dynamicAnchors.putIfAbsent(base.anchor(""), way.pointer());
            }
        }
        for (Subschema child : Subschemas.within(way)) {
            visit(child, base, all);
        }
    }

    private static void note(
            Map<String, JsonPointer> places, @Nullable JsonValue anchor, SchemaUri base, Subschema way) {
        if (anchor instanceof StringValue name) {
            places.putIfAbsent(base.anchor(name.text()), way.pointer());
        }
    }

    /** Returns the URI of the innermost schema with one that a place lies in. */
    SchemaUri base(JsonPointer pointer) {
        JsonPointer place = pointer;
        SchemaUri base = bases.get(place);
        while (base == null) {
            place = place.parent();
            base = bases.get(place);
        }
        return base;
    }

    /** Returns the absolute URIs with the places of the schemas that go by them. */
    Map<String, JsonPointer> uris() {
        Map<String, JsonPointer> uris = new TreeMap<>();
        for (Map.Entry<SchemaUri, JsonPointer> resource : resources.entrySet()) {
            if (resource.getKey().isAbsolute()) {
                uris.put(resource.getKey().text(), resource.getValue());
            }
        }
        return uris;
    }

    /** Returns the place of the schema that goes by a URI, or null. */
    @Nullable
    JsonPointer resource(SchemaUri uri) {
        return resources.get(uri);
    }

    /** Returns the place of the schema that has an anchor within the schema of a URI, or null. */
    @Nullable
    JsonPointer anchor(SchemaUri uri, String name) {
        return anchors.get(uri.anchor(name));
    }

    /** Returns the place of the schema whose anchor stands in for those of the same name that it refers to, or null. */
    @Nullable
    JsonPointer dynamicAnchor(SchemaUri uri, String name) {
        return dynamicAnchors.get(uri.anchor(name));
    }
}
