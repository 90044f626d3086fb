package dev.extractgen.generator.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names for local variables that the names of the schema leave free. */
final class FreshNames {
    private final Set<String> taken;

    FreshNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
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
