package dev.extractgen.generator.service;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds keywords that the service ignores, so that what they ask for is not done. */
public final class IgnoredKeywords {
    private static final Set<String> IGNORED = Set.of(
            "format",
            "default",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems");

    /** Keywords whose members are named by the schema's author. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Keywords whose values are data, and no schemas. */
    private static final Set<String> DATA = Set.of("enum", "const", "default", "examples");

    private final Set<String> found = new TreeSet<>();
    private final List<SchemaNode> nodes = new ArrayList<>();

    /** Looks through a schema. */
    public IgnoredKeywords(SchemaDocument document) {
        visit(document.root());
    }

    /** Returns the keywords that were found, sorted. */
    public Set<String> keywords() {
        return found;
    }

    /** Returns the subschemas that have one, in the order of the file. */
    public List<SchemaNode> nodes() {
        return nodes;
    }

    private void visit(SchemaNode node) {
        if (!(node.value() instanceof ObjectValue schema)) {
            return;
        }
        boolean isIgnoring = false;
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            if (IGNORED.contains(member.getKey()) && !(member.getValue() instanceof JsonValue.NullValue)) {
                found.add(member.getKey());
                isIgnoring = true;
            }
        }
        if (isIgnoring) {
            nodes.add(node);
        }
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            String keyword = member.getKey();
            if (!DATA.contains(keyword)) {
                visitBelow(node, keyword, member.getValue(), NAMED.contains(keyword));
            }
        }
    }

    private void visitBelow(SchemaNode node, String keyword, JsonValue value, boolean isNamed) {
        JsonPointer pointer = node.pointer().child(keyword);
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.elements().size(); i++) {
                visit(new SchemaNode(
                        node.document(),
                        pointer.child(String.valueOf(i)),
                        array.elements().get(i)));
            }
        } else if (isNamed && value instanceof ObjectValue object) {
            for (Map.Entry<String, JsonValue> named : object.members().entrySet()) {
                visit(new SchemaNode(node.document(), pointer.child(named.getKey()), named.getValue()));
            }
        } else {
            visit(new SchemaNode(node.document(), pointer, value));
        }
    }
}
