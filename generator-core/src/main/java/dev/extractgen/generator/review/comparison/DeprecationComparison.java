package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares whether a place should be used any more, or a value that is listed there. A schema is compared once,
 * wherever it is referred to.
 */
final class DeprecationComparison {
    private static final String KEYWORD = "deprecated";

    private final TextChanges changes;
    private final Set<List<SchemaNode>> compared = new HashSet<>();

    DeprecationComparison(TextChanges changes) {
        this.changes = changes;
    }

    void compare(Place place) {
        boolean isOtherStructure = Described.isOtherStructure(place);
        Described before = new Described(place.before(), isOtherStructure);
        Described after = new Described(place.after(), isOtherStructure);
        if (isDeprecated(before.nodes()) != isDeprecated(after.nodes())) {
            tell(place, null, before.node(KEYWORD, after), after.node(KEYWORD, before));
        }
        ListedValues old = before.listed();
        ListedValues now = after.listed();
        for (String value : old.keys()) {
            if (now.keys().contains(value) && isDeprecated(old.nodes(value)) != isDeprecated(now.nodes(value))) {
                tell(place, now.text(value), old.node(value, place.before()), now.node(value, place.after()));
            }
        }
    }

    private static boolean isDeprecated(List<SchemaNode> nodes) {
        return nodes.stream().anyMatch(SchemaNode::isDeprecated);
    }

    private void tell(Place place, @Nullable String of, SchemaNode before, SchemaNode after) {
        if (compared.add(List.of(before, after))) {
            changes.deprecation(new TextEdit(place, of, before, after, new TextChange(text(before), text(after))));
        }
    }

    private static String text(SchemaNode node) {
        JsonValue value = node.get(KEYWORD);
        return node.isDeprecated() && value != null ? JsonText.of(value) : "";
    }
}
