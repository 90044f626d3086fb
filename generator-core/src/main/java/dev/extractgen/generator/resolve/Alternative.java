package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Schemas that hold at once when every choice has been made.
 *
 * @param parts the schemas; they leave no choices
 * @param steps the branches that were chosen, as they are written in pointers
 * @param isNullable whether null is allowed beside all that
 */
record Alternative(Set<SchemaNode> parts, List<String> steps, boolean isNullable) {
    /** Choices that lead to choices could double the steps each time; whoever reads them reads no more than this. */
    private static final int MAX_STEPS = 40;

    Alternative {
        parts = Conjunction.copy(parts);
        steps = steps.size() > MAX_STEPS ? shortened(steps) : List.copyOf(steps);
    }

    /** Returns steps that stand for many, and for no others. */
    private static List<String> shortened(List<String> steps) {
        byte[] all = String.join("/", steps).getBytes(StandardCharsets.UTF_8);
        return List.of("allOf", UUID.nameUUIDFromBytes(all).toString());
    }

    Alternative and(Alternative other) {
        Set<SchemaNode> all = new LinkedHashSet<>(parts);
        all.addAll(other.parts);
        List<String> allSteps = new ArrayList<>(steps);
        allSteps.addAll(other.steps);
        return new Alternative(all, allSteps, isNullable || other.isNullable);
    }

    Alternative after(String keyword, int branch) {
        List<String> longer = new ArrayList<>(List.of(keyword, String.valueOf(branch)));
        longer.addAll(steps);
        return new Alternative(parts, longer, isNullable);
    }
}
