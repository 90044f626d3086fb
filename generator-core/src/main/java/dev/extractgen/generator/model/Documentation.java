package dev.extractgen.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says for people.
 *
 * @param title the title, or null
 * @param description the description, or null
 * @param constraints keywords that restrict values without shaping the type, with their values as they are written
 * @param isDeprecated whether it says that nobody should use the value any more
 * @param contained what it says of each element of a list or value of a map, or null
 */
public record Documentation(
        @Nullable String title,
        @Nullable String description,
        Map<String, String> constraints,
        boolean isDeprecated,
        @Nullable Documentation contained) {
    /** Nothing. */
    public static final Documentation NONE = new Documentation(null, null, Map.of(), false, null);

    /** Copies the constraints. */
    public Documentation {
        constraints = constraints.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(constraints));
    }

    /** Returns what this says, and something of what is contained. */
    public Documentation withContained(Documentation documentation) {
        return documentation.isNothing()
                ? this
                : new Documentation(title, description, constraints, isDeprecated, documentation);
    }

    /** Returns what this says, and where it says nothing, what the other says. */
    public Documentation or(Documentation other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() ? other : this;
        }
        Map<String, String> all = new LinkedHashMap<>(other.constraints);
        all.putAll(constraints);
        return new Documentation(
                title == null ? other.title : title,
                description == null ? other.description : description,
                all,
                isDeprecated || other.isDeprecated,
                contained == null ? other.contained : contained);
    }

    private boolean isNothing() {
        return title == null && description == null && constraints.isEmpty() && !isDeprecated && contained == null;
    }
}
