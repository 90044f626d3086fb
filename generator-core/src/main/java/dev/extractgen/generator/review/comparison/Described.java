package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** What one version says of a place, and of what lies within it. */
final class Described {
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

    /** Returns whether values have another structure in the two versions, as when they were put into a list. */
    static boolean isOtherStructure(Place place) {
        return !structure(place.before()).equals(structure(place.after()));
    }

    private static Class<?> structure(Side side) {
        Declaration declaration = side.declaration();
        return declaration == null ? side.use().type().getClass() : declaration.getClass();
    }

    /** Returns what speaks of the place itself. */
    List<SchemaNode> nodes() {
        return subschemas.areOwn() ? subschemas.nodes() : List.of();
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

    /** Returns whether a keyword with the same value speaks of what lies deeper. */
    boolean isDeeper(String keyword, String canonical) {
        return deeper().stream()
                .map(node -> node.get(keyword))
                .anyMatch(value -> value != null && canonical.equals(CanonicalJson.of(value)));
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
}
