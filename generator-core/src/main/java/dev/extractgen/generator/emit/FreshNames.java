package dev.extractgen.generator.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for local variables that the names of the schema leave free. */
final class FreshNames {
    private final Set<String> taken;

    FreshNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Returns names that no component has. */
    static FreshNames besides(List<Component> components) {
        FreshNames names = new FreshNames(List.of());
        for (Component component : components) {
            names.taken.add(component.name());
        }
        return names;
    }

    /** Returns the name, or one like it, and keeps it from being given again. */
    String take(String name) {
        String fresh = name;
        for (int i = 2; !taken.add(fresh); i++) {
            fresh = name + i;
        }
        return fresh;
    }
}
