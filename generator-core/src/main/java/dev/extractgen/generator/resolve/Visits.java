package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas that are being resolved, each for the sake of the one before, so that circles are seen. */
final class Visits {
    private final Map<JsonPointer, Boolean> open = new LinkedHashMap<>();
    private final List<JsonPointer> order = new ArrayList<>();

    boolean isOpen(JsonPointer pointer) {
        return open.containsKey(pointer);
    }

    void begin(JsonPointer pointer, boolean isContained) {
        open.put(pointer, isContained);
        order.add(pointer);
    }

    void end() {
        open.remove(order.remove(order.size() - 1));
    }

    /** Returns how many schemas are being resolved. */
    int depth() {
        return order.size();
    }

    /** Returns how many of them are the elements of lists or the values of maps. */
    long containers() {
        return open.values().stream().filter(isContained -> isContained).count();
    }

    /** Returns whether a list or map lies between the schema, which is open, and the last one that was begun. */
    boolean passedContainerSince(JsonPointer pointer) {
        for (int i = order.size() - 1; i >= 0 && !order.get(i).equals(pointer); i--) {
            if (Boolean.TRUE.equals(open.get(order.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
