package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
            "minContains",
            "maxContains",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "default",
            "examples",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "readOnly",
            "writeOnly",
            "not",
            "if",
            "then",
            "else",
            "dependencies",
            "dependentRequired",
            "dependentSchemas");

    private final TextChanges changes;
    private final Set<List<Object>> compared = new HashSet<>();

    /** What was said of a whole list and is now said of its elements, or the other way round. */
    private final Set<List<Object>> moved = new HashSet<>();

    TextComparison(TextChanges changes) {
        this.changes = changes;
    }

    void compare(Place place) {
        if (isSaidElsewhere(place)) {
            return;
        }
        boolean isOtherStructure = Described.isOtherStructure(place);
        Described before = new Described(place.before(), isOtherStructure);
        Described after = new Described(place.after(), isOtherStructure);
        compare(place, "description", before, after, changes::description);
        compare(place, "title", before, after, changes::title);
        Set<String> constraints = new TreeSet<>();
        addConstraints(before, constraints);
        addConstraints(after, constraints);
        for (String keyword : constraints) {
            compareConstraint(place, keyword, before, after);
        }
        compareListed(place, before.listed(), after.listed());
    }

    /**
     * Elements of which nothing is said are described by what describes their array, which is compared there. When
     * something comes to be said of them with their type, that goes with it.
     */
    private static boolean isSaidElsewhere(Place place) {
        boolean wasOwn = place.before().subschemas().areOwn();
        boolean isOwn = place.after().subschemas().areOwn();
        return wasOwn == isOwn
                ? !isOwn
                : !place.before().use().type().equals(place.after().use().type());
    }

    private static void addConstraints(Described side, Set<String> constraints) {
        for (SchemaNode node : side.nodes()) {
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

    private void compare(Place place, String keyword, Described before, Described after, Consumer<TextEdit> telling) {
        boolean isOneType = hasNoParts(place.before()) && hasNoParts(place.after());
        List<Text> old = before.texts(keyword, isOneType);
        List<Text> now = after.texts(keyword, isOneType);
        Text.removeCommon(old, now);
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        old.removeIf(text -> isMoved(keyword, text.node(), place.before()));
        now.removeIf(text -> isMoved(keyword, text.node(), place.after()));
        removeSaid(old, keyword, after, place.after());
        removeSaid(now, keyword, before, place.before());
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            SchemaNode oldNode = i < old.size()
                    ? old.get(i).node()
                    : before.counterpart(now.get(i).node(), after);
            SchemaNode newNode = i < now.size()
                    ? now.get(i).node()
                    : after.counterpart(old.get(i).node(), before);
            TextChange change = new TextChange(Text.at(old, i), Text.at(now, i));
            boolean sayOnlyNames =
                    Wording.isName(change.before(), place.before()) && Wording.isName(change.after(), place.after());
            if (isNew(keyword, oldNode, newNode) && !sayOnlyNames) {
                telling.accept(new TextEdit(place, null, oldNode, newNode, change));
            }
        }
    }

    /** Returns whether no alternatives and no values of a place are compared by themselves. */
    private static boolean hasNoParts(Side side) {
        return !(side.declaration() instanceof UnionDeclaration || side.declaration() instanceof EnumDeclaration);
    }

    /** Takes out what the other version says deeper within. */
    private void removeSaid(List<Text> texts, String keyword, Described other, Side side) {
        if (texts.isEmpty()) {
            return;
        }
        Map<String, List<Text>> deeper = Text.byWords(Text.all(other.deeper(), keyword));
        texts.removeIf(text -> {
            List<Text> same = deeper.getOrDefault(Wording.words(text.text()), List.of());
            same.forEach(each -> moved.add(List.of(keyword, each.node(), side.route())));
            return !same.isEmpty();
        });
    }

    /** Returns whether what is said of the elements of a list was said of the list itself in the other version. */
    private boolean isMoved(String keyword, SchemaNode node, Side side) {
        return side.route() instanceof Route.Element element
                && moved.contains(List.of(keyword, node, element.parent()));
    }

    private void compareConstraint(Place place, String keyword, Described before, Described after) {
        SchemaNode old = before.node(keyword, after);
        SchemaNode now = after.node(keyword, before);
        String oldText = Described.canonical(old.get(keyword));
        String newText = Described.canonical(now.get(keyword));
        if (oldText.equals(newText)
                || isMoved(keyword, old, place.before())
                || isMoved(keyword, now, place.after())
                || isDeeper(keyword, oldText, newText, after, place.after())
                || isDeeper(keyword, newText, oldText, before, place.before())) {
            return;
        }
        if (isNew(keyword, old, now) && !isInType(place, keyword)) {
            changes.constraint(
                    place, keyword, old, now, new TextChange(text(old.get(keyword)), text(now.get(keyword))));
        }
    }

    /** Returns whether a value is only said in one version, and deeper within in the other. */
    private boolean isDeeper(String keyword, String value, String otherValue, Described other, Side side) {
        if (value.isEmpty() || !otherValue.isEmpty()) {
            return false;
        }
        List<SchemaNode> deeper = other.deeper(keyword, value);
        deeper.forEach(node -> moved.add(List.of(keyword, node, side.route())));
        return !deeper.isEmpty();
    }

    private void compareListed(Place place, ListedValues before, ListedValues after) {
        SchemaNode old = place.before().subschemas().nodes().get(0);
        SchemaNode now = place.after().subschemas().nodes().get(0);
        boolean takesOthers = place.before().use().type() instanceof Type.Scalar
                && place.before().use().type().equals(place.after().use().type());
        if (takesOthers && !before.keys().equals(after.keys()) && isNew("enum", old, now)) {
            changes.suggestions(place, new TextChange(before.toString(), after.toString()));
        }
        compareListed(place, "description", before, after, changes::description);
        compareListed(place, "title", before, after, changes::title);
    }

    private void compareListed(
            Place place, String keyword, ListedValues before, ListedValues after, Consumer<TextEdit> telling) {
        List<TextEdit> edits = new ArrayList<>();
        for (String value : before.keys()) {
            if (!after.keys().contains(value)) {
                continue;
            }
            TextChange change = new TextChange(
                    Text.at(Text.all(before.nodes(value), keyword), 0),
                    Text.at(Text.all(after.nodes(value), keyword), 0));
            if (!Wording.isSame(change.before(), change.after()) && !sayOnlyValue(change, before.text(value))) {
                SchemaNode old = before.node(value, place.before());
                SchemaNode now = after.node(value, place.after());
                if (isNew(keyword, old, now)) {
                    edits.add(new TextEdit(place, before.text(value), old, now, change));
                }
            }
        }
        (edits.size() > 1 ? TextEdit.together(edits) : edits).forEach(telling);
    }

    private static boolean sayOnlyValue(TextChange change, String value) {
        return (change.before().isEmpty() || Wording.isName(change.before(), value))
                && (change.after().isEmpty() || Wording.isName(change.after(), value));
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "" : JsonText.of(value);
    }

    private boolean isNew(String keyword, SchemaNode before, SchemaNode after) {
        return compared.add(List.of(keyword, before, after));
    }
}
