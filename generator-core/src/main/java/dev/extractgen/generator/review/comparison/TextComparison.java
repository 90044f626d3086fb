package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what the two versions say of one place beside its type. A text is compared once, wherever it is used. */
final class TextComparison {
    private static final Set<String> CONSTRAINTS = Set.of(
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
            "contains",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "default",
            "examples",
            "not",
            "if",
            "then",
            "else",
            "dependencies",
            "dependentRequired",
            "dependentSchemas");

    private record Compared(String keyword, SchemaNode before, SchemaNode after) {}

    private final TextChanges changes;
    private final Set<Compared> compared = new HashSet<>();

    TextComparison(TextChanges changes) {
        this.changes = changes;
    }

    void compare(Place place) {
        compare(place, "description", changes::description);
        compare(place, "title", changes::title);
        Set<String> constraints = new TreeSet<>();
        addConstraints(place.before(), constraints);
        addConstraints(place.after(), constraints);
        for (String keyword : constraints) {
            compareConstraint(place, keyword);
        }
    }

    private static void addConstraints(Side side, Set<String> constraints) {
        for (SchemaNode node : side.subschemas().nodes()) {
            if (node.value() instanceof ObjectValue schema) {
                for (String keyword : schema.members().keySet()) {
                    if (CONSTRAINTS.contains(keyword)) {
                        constraints.add(keyword);
                    }
                }
            }
        }
    }

    /** Says whether a keyword shapes the types at a place, which are compared by themselves. */
    private static boolean isInType(Place place, String keyword) {
        return switch (keyword) {
            case "format" ->
                !place.before().use().type().equals(place.after().use().type());
            case "minItems", "maxItems" ->
                place.before().declaration() instanceof TupleDeclaration
                        && place.after().declaration() instanceof TupleDeclaration;
            default -> false;
        };
    }

    private interface Telling {
        void tell(Place place, SchemaNode before, SchemaNode after, TextChange change);
    }

    private void compare(Place place, String keyword, Telling telling) {
        List<Text> before = texts(place.before(), keyword);
        List<Text> after = texts(place.after(), keyword);
        removeCommon(before, after);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Text old = i < before.size() ? before.get(i) : Text.none(place.before());
            Text now = i < after.size() ? after.get(i) : Text.none(place.after());
            boolean sayOnlyNames = Wording.isName(old.text, place.before()) && Wording.isName(now.text, place.after());
            if (isNew(keyword, old.node, now.node) && !sayOnlyNames) {
                telling.tell(place, old.node, now.node, new TextChange(old.text, now.text));
            }
        }
    }

    /** A text and the subschema that has it. */
    private record Text(SchemaNode node, String text) {
        static Text none(Side side) {
            return new Text(side.subschemas().nodes().get(0), "");
        }
    }

    private static List<Text> texts(Side side, String keyword) {
        List<Text> texts = new ArrayList<>();
        for (SchemaNode node : side.subschemas().nodes()) {
            if (node.get(keyword) instanceof StringValue string
                    && !string.text().isBlank()) {
                texts.add(new Text(node, string.text()));
            }
        }
        return texts;
    }

    private static void removeCommon(List<Text> before, List<Text> after) {
        before.removeIf(old -> {
            for (Text now : after) {
                if (Wording.isSame(old.text, now.text)) {
                    after.remove(now);
                    return true;
                }
            }
            return false;
        });
    }

    private void compareConstraint(Place place, String keyword) {
        SchemaNode before = node(place.before(), keyword);
        SchemaNode after = node(place.after(), keyword);
        JsonValue old = before.get(keyword);
        JsonValue now = after.get(keyword);
        boolean isOther = !canonical(old).equals(canonical(now));
        // Looked at once: elements of which nothing is said by itself are described by what describes their array.
        if (isOther && isNew(keyword, before, after) && !isInType(place, keyword)) {
            changes.constraint(place, keyword, before, after, new TextChange(text(old), text(now)));
        }
    }

    private static SchemaNode node(Side side, String keyword) {
        List<SchemaNode> nodes = side.subschemas().nodes();
        return nodes.stream().filter(node -> node.has(keyword)).findFirst().orElse(nodes.get(0));
    }

    private static String canonical(@Nullable JsonValue value) {
        return value == null ? "" : CanonicalJson.of(value);
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "" : JsonText.of(value);
    }

    private boolean isNew(String keyword, SchemaNode before, SchemaNode after) {
        return compared.add(new Compared(keyword, before, after));
    }
}
