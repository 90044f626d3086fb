package dev.extractgen.generator.review.unchanged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Versions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test changes one thing; what stays the same are the properties of the root that it has no part in. */
class UnchangedTest {
    private static final String PARTY =
            "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\", \"description\": \"Who\"}}}";

    private static NamedSchema read(String schema, @Nullable String bindings) {
        return Versions.read(Versions.source(schema, bindings, GeneratorOptions.DEFAULT))
                .get(0);
    }

    private static List<Property> properties(NamedSchema schema) {
        Type.Declared root = (Type.Declared) schema.model().root();
        return ((ObjectDeclaration) schema.model().declaration(root.id())).properties();
    }

    private static List<String> same(NamedSchema before, NamedSchema after) {
        Unchanged unchanged = Unchanged.between(before, after);
        Map<String, Property> old = new HashMap<>();
        properties(before).forEach(property -> old.put(property.name(), property));
        List<String> names = new ArrayList<>();
        for (Property now : properties(after)) {
            Property was = old.get(now.name());
            if (was != null && unchanged.contains(was, now)) {
                names.add(now.name());
            }
        }
        return names;
    }

    /** Returns which properties of the root are the same after a text of the schema was replaced. */
    private static List<String> same(String schema, String old, String now) {
        assertThat(schema).contains(old);
        return same(read(schema, null), read(schema.replace(old, now), null));
    }

    @Test
    void whatAnEditHasNoPartInStays() {
        String schema = """
                {"type": "object", "properties": {
                  "total": {"type": "number"},
                  "note": {"type": "string"},
                  "seller": %1$s,
                  "lines": {"type": "array", "items": %1$s}}}""".formatted(PARTY);
        assertThat(same(schema, "\"number\"", "\"integer\"")).containsExactly("note", "seller", "lines");
        assertThat(same(schema, "\"note\": {\"type\"", "\n\n\"note\":   {\"description\": \"Any\", \"type\""))
                .containsExactly("total", "seller", "lines");
        assertThat(same(schema, "\"lines\": {", "\"lines\": {\"minItems\": 1, "))
                .containsExactly("total", "note", "seller");
    }

    @Test
    void whatIsReferredToChangesAllThatRefersToIt() {
        String schema = """
                {"type": "object", "properties": {
                  "direct": {"$ref": "#/$defs/party"},
                  "through": {"$ref": "#/$defs/alias"},
                  "deep": {"$ref": "#/$defs/party/properties/name"},
                  "encoded": {"$ref": "#/%%24defs/a~1b"},
                  "other": {"$ref": "#/$defs/other"}},
                 "$defs": {
                  "alias": {"$ref": "#/$defs/party"},
                  "a/b": {"$ref": "#/$defs/party"},
                  "other": {"type": "object", "properties": {"self": {"$ref": "#/$defs/other"}}},
                  "party": %s}}""".formatted(PARTY);
        assertThat(same(schema, "Who", "Who it is")).containsExactly("other");
        assertThat(same(schema, "\"self\"", "\"own\"")).containsExactly("direct", "through", "deep", "encoded");
    }

    @Test
    void whatIsReferredToByANameWithSlashesChangesAllThatRefersToIt() {
        String schema = """
                {"type": "object", "properties": {
                  "escaped": {"$ref": "#/$defs/shop~1code"},
                  "asItIs": {"$ref": "#/$defs/shop/code"},
                  "other": {"type": "string"}},
                 "$defs": {"shop/code": {"type": "string", "maxLength": 5}}}""";
        assertThat(same(schema, "5", "6")).containsExactly("other");
    }

    @Test
    void whatIsWrittenAlikeMayMeanSomethingElse() {
        String schema = """
                {"type": "object",
                 "properties": {"seller": %s, "total": {"type": "number"}},
                 "allOf": [{"properties": {"seller": {"properties": {"city": {"type": "string"}}}}}]}""".formatted(PARTY);
        assertThat(same(schema, "\"city\"", "\"town\"")).containsExactly("total");
    }

    @Test
    void whatIsWrittenAlikeMayBeCalledSomethingElse() {
        String schema = """
                {"type": "object", "properties": {
                  "first": {"type": "object", "properties": {"line": %1$s}},
                  "second": {"type": "object", "properties": {"row": %1$s}}}}""".formatted(PARTY);
        assertThat(same(schema, "\"row\"", "\"line\"")).isEmpty();
    }

    @Test
    void referencesThatCountFromElsewhereAreNotFollowed() {
        String schema = """
                {"type": "object", "properties": {
                  "inner": {"$id": "inner.json", "type": "object",
                    "properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": %s}},
                  "note": {"type": "string"},
                  "total": {"type": "number"}}}""".formatted(PARTY);
        assertThat(same(schema, "\"number\"", "\"integer\"")).containsExactly("note");
    }

    @Test
    void anchorsAreNotFollowed() {
        String schema = """
                {"type": "object", "properties": {
                  "seller": {"$ref": "#party"}, "note": {"type": "string"}, "total": {"type": "number"}},
                 "$defs": {"party": {"$anchor": "party", "type": "string", "description": "Who"}}}""";
        assertThat(same(schema, "Who", "Who it is")).containsExactly("note", "total");
    }

    @Test
    void bindingsThatDifferMayChangeAnything() {
        String schema = "{\"type\": \"object\", \"properties\": {\"total\": {\"type\": \"number\"}}}";
        NamedSchema before = read(schema, null);
        NamedSchema after = read(schema, "{\"fields\": {\"/properties/total\": {\"javaName\": \"sum\"}}}");
        assertThat(same(before, after)).isEmpty();
        assertThat(same(before, before)).containsExactly("total");
    }

    @Test
    void othersOfAnObjectBelongToIt() {
        String schema = """
                {"type": "object", "properties": {
                  "open": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": %1$s},
                  "named": {"type": "object", "properties": {"a": {"type": "string"}}, "patternProperties": {"^x": %1$s}},
                  "pair": {"type": "array", "prefixItems": [{"type": "string"}, %1$s]},
                  "any": {"oneOf": [{"type": "string"}, %1$s]},
                  "kind": {"enum": ["a", "b"]},
                  "note": {"type": "string"}}}""".formatted("{\"type\": \"boolean\"}");
        assertThat(same(schema, "boolean", "integer")).containsExactly("kind", "note");
        assertThat(same(schema, "\"b\"", "\"c\"")).containsExactly("open", "named", "pair", "any", "note");
    }
}
