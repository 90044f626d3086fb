package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one version says of a place, and of what lies within it. */
final class Described {
    /** Where newer drafts have definitions, and what older ones call that. */
    private static final String DEFINITIONS = "\"$ref\":\"#/$defs/";

    private static final String OLD_DEFINITIONS = "\"$ref\":\"#/definitions/";

    private final Subschemas subschemas;
    private final Alternatives alternatives;
    private final boolean isOtherStructure;

    /**
     * Looks at one side of a place.
     *
     * @param isOtherStructure whether what the place was may now lie within it, or the other way round
     */
    Described(Side side, boolean isOtherStructure) {
        this.subschemas = side.subschemas();
        this.alternatives = Alternatives.of(subschemas);
        this.isOtherStructure = isOtherStructure;
    }

    /**
     * Returns whether values have another structure in the two versions, as when they were put into a list. Of lists,
     * one may have lists as elements.
     */
    static boolean isOtherStructure(Place place) {
        Side before = place.before();
        Side after = place.after();
        while (before.use().type() instanceof Type.ListOf old && after.use().type() instanceof Type.ListOf now) {
            before = before.element(old.element());
            after = after.element(now.element());
        }
        return before.equals(place.before())
                ? !structure(before).equals(structure(after))
                : before.use().type() instanceof Type.ListOf || after.use().type() instanceof Type.ListOf;
    }

    private static Class<?> structure(Side side) {
        Declaration declaration = side.declaration();
        return declaration == null ? side.use().type().getClass() : declaration.getClass();
    }

    /** Returns what speaks of the place itself. */
    List<SchemaNode> nodes() {
        return subschemas.areOwn() ? subschemas.nodes() : List.of();
    }

    /**
     * Returns the texts of a keyword that speak of the place itself, each once.
     *
     * @param isOneType whether they may stand at alternatives that no values are told apart by
     */
    List<Text> texts(String keyword, boolean isOneType) {
        List<Text> texts = Text.all(nodes(), keyword);
        if (isOneType) {
            Set<String> said = new HashSet<>();
            texts.forEach(text -> said.add(Wording.words(text.text())));
            for (Text text : Text.all(alternatives.nodes(), keyword)) {
                if (ListedValues.in(text.node()).isEmpty() && said.add(Wording.words(text.text()))) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    ListedValues listed() {
        return ListedValues.of(subschemas, alternatives);
    }

    /** Returns what speaks of alternatives, and of elements if they may have been the place itself. */
    List<SchemaNode> deeper() {
        List<SchemaNode> deeper = new ArrayList<>(alternatives.nodes());
        if (isOtherStructure) {
            for (Subschemas within : List.of(subschemas.items(), subschemas.additionalProperties())) {
                if (within.areOwn()) {
                    deeper.addAll(within.nodes());
                }
            }
        }
        return deeper;
    }

    /** Returns what lies deeper of which a keyword with the same value speaks. */
    List<SchemaNode> deeper(String keyword, String canonical) {
        List<SchemaNode> deeper = deeper();
        deeper.removeIf(node -> !canonical.equals(canonical(node.get(keyword))));
        return deeper;
    }

    /** Returns the first subschema with a keyword, or the one that would have it as one of the other version has. */
    SchemaNode node(String keyword, Described other) {
        for (SchemaNode node : nodes()) {
            if (node.has(keyword)) {
                return node;
            }
        }
        for (SchemaNode node : other.nodes()) {
            if (node.has(keyword)) {
                return counterpart(node, other);
            }
        }
        return subschemas.nodes().get(0);
    }

    SchemaNode counterpart(SchemaNode node, Described other) {
        return subschemas.counterpart(node, other.subschemas);
    }

    /** Returns what is the same for the same value of a keyword, or an empty text where there is none. */
    static String canonical(@Nullable JsonValue value) {
        return value == null ? "" : CanonicalJson.of(value).replace(OLD_DEFINITIONS, DEFINITIONS);
    }
}
