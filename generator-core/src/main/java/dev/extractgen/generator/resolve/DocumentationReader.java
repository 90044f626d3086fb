package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a schema says for people. */
final class DocumentationReader {
    /** In the order in which they are written for people. */
    private static final Set<String> CONSTRAINTS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "default")));

    private static final List<String> CHOICES = List.of("anyOf", "oneOf");

    private static final List<String> COMBINING = List.of("allOf", "anyOf", "oneOf");

    private final Keywords keywords;

    DocumentationReader(Keywords keywords) {
        this.keywords = keywords;
    }

    /**
     * Returns what a schema says, and where it says nothing itself, what those say that it combines, and its only
     * branch beside null.
     */
    Documentation read(SchemaNode node) {
        Documentation all = own(node);
        if (!node.hasAny(COMBINING)) {
            return all;
        }
        for (SchemaNode part : keywords.schemas(node, "allOf")) {
            all = all.or(read(part));
        }
        Optional<SchemaNode> branch = onlyBranch(node);
        return branch.isPresent() ? all.or(read(branch.get())) : all;
    }

    private Documentation own(SchemaNode node) {
        return new Documentation(
                keywords.text(node, "title"),
                keywords.text(node, "description"),
                constraints(node),
                node.isDeprecated(),
                null);
    }

    private Map<String, String> constraints(SchemaNode node) {
        // Few schemas have any, and each is looked at.
        if (!(node.value() instanceof JsonValue.ObjectValue schema)
                || Collections.disjoint(CONSTRAINTS, schema.members().keySet())) {
            return Map.of();
        }
        Map<String, String> constraints = new LinkedHashMap<>();
        for (String keyword : CONSTRAINTS) {
            JsonValue value = keywords.value(node, keyword);
            if (value != null && !(value instanceof JsonValue.NullValue)) {
                constraints.put(keyword, JsonText.of(value));
            }
        }
        return constraints;
    }

    private Optional<SchemaNode> onlyBranch(SchemaNode node) {
        List<SchemaNode> branches = new ArrayList<>();
        for (String keyword : CHOICES) {
            if (!node.has(keyword)) {
                continue;
            }
            for (SchemaNode branch : keywords.schemas(node, keyword)) {
                if (!branch.isNull()) {
                    branches.add(branch);
                }
            }
        }
        return branches.size() == 1 ? Optional.of(branches.get(0)) : Optional.empty();
    }
}
