package dev.extractgen.maven.fetch;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.List;

/** Says what is different between two values, in a line each. */
final class JsonChanges {
    private static final int MAX_LENGTH = 80;

    private final List<String> lines = new ArrayList<>();

    private JsonChanges() {}

    /** Returns a line for each member or element that was added, removed, changed or moved. */
    static List<String> between(JsonValue before, JsonValue after) {
        JsonChanges changes = new JsonChanges();
        changes.compare(JsonPointer.ROOT, before, after);
        return changes.lines;
    }

    private void compare(JsonPointer pointer, JsonValue before, JsonValue after) {
        if (before instanceof ObjectValue old && after instanceof ObjectValue current) {
            compareMembers(pointer, old, current);
        } else if (before instanceof ArrayValue old && after instanceof ArrayValue current) {
            compareElements(pointer, old.elements(), current.elements());
        } else if (!JsonText.of(before).equals(JsonText.of(after))) {
            lines.add("~ %s: %s -> %s".formatted(pointer, shown(before), shown(after)));
        }
    }

    private void compareMembers(JsonPointer pointer, ObjectValue before, ObjectValue after) {
        before.members().forEach((name, value) -> {
            JsonValue current = after.get(name);
            if (current == null) {
                lines.add("- %s: %s".formatted(pointer.child(name), shown(value)));
            } else {
                compare(pointer.child(name), value, current);
            }
        });
        after.members().forEach((name, value) -> {
            if (before.get(name) == null) {
                lines.add("+ %s: %s".formatted(pointer.child(name), shown(value)));
            }
        });
        List<String> names = commonNames(after, before);
        if (!commonNames(before, after).equals(names)) {
            lines.add("~ %s: the order is now %s".formatted(pointer, cut(String.join(", ", names))));
        }
    }

    private void compareElements(JsonPointer pointer, List<JsonValue> before, List<JsonValue> after) {
        if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(pointer.child(String.valueOf(i)), before.get(i), after.get(i));
            }
            return;
        }
        List<String> added = texts(after);
        texts(before).forEach(added::remove);
        List<String> removed = texts(before);
        texts(after).forEach(removed::remove);
        removed.forEach(text -> lines.add("- %s: %s".formatted(pointer, cut(text))));
        added.forEach(text -> lines.add("+ %s: %s".formatted(pointer, cut(text))));
    }

    private static List<String> commonNames(ObjectValue object, ObjectValue other) {
        return object.members().keySet().stream()
                .filter(name -> other.get(name) != null)
                .toList();
    }

    private static List<String> texts(List<JsonValue> values) {
        return new ArrayList<>(values.stream().map(JsonText::of).toList());
    }

    private static String shown(JsonValue value) {
        return cut(JsonText.of(value));
    }

    private static String cut(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    }
}
