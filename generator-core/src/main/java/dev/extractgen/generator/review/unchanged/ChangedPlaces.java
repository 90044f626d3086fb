package dev.extractgen.generator.review.unchanged;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NullValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that two versions of a document have in common, and where they do not say the same: something within them
 * is written otherwise, or within what they refer to. Where it is uncertain to what they refer, they count as changed.
 */
final class ChangedPlaces {
    /** What a part of a document may call itself by, so that references do not count from the document's root. */
    private static final Set<String> OWN_NAMES = Set.of("$id", "id");

    private final String base;
    private final Set<String> changed = new HashSet<>();
    private final Queue<String> fresh = new ArrayDeque<>();
    private final Map<String, List<String>> referring = new HashMap<>();
    private final StringBuilder place;
    private boolean hasOwnNames;

    /** Compares two versions, which lie at the same place of their files. */
    ChangedPlaces(SchemaDocument before, SchemaDocument after) {
        this.base = before.base().toString();
        this.place = new StringBuilder(base);
        compare(before.value(), after.value());
        if (hasOwnNames) {
            referring.values().forEach(holders -> holders.forEach(this::addWithAround));
        }
        while (!fresh.isEmpty()) {
            for (String holder : referring.getOrDefault(fresh.remove(), List.of())) {
                addWithAround(holder);
            }
        }
    }

    /** Returns whether a place that both versions have is one of these. */
    boolean contains(String pointer) {
        return changed.contains(pointer);
    }

    private boolean compare(JsonValue before, @Nullable JsonValue after) {
        boolean isSame;
        if (before instanceof ObjectValue old && after instanceof ObjectValue now) {
            isSame = compareMembers(old, now);
        } else if (before instanceof ArrayValue old && after instanceof ArrayValue now) {
            isSame = compareElements(old.elements(), now.elements());
        } else {
            isSame = isSameLeaf(before, after);
        }
        if (!isSame) {
            add(place.toString());
        }
        return isSame;
    }

    private boolean compareMembers(ObjectValue before, ObjectValue after) {
        boolean isSame = before.members().size() == after.members().size();
        for (Map.Entry<String, JsonValue> member : before.members().entrySet()) {
            String name = member.getKey();
            int length = step(JsonPointer.escaped(name));
            isSame &= compare(member.getValue(), after.get(name));
            place.setLength(length);
            if (member.getValue() instanceof StringValue text) {
                note(name, text.text());
            }
        }
        return isSame;
    }

    private void note(String keyword, String text) {
        if (keyword.equals("$ref")) {
            refer(text);
        }
        hasOwnNames |= place.length() > base.length() && OWN_NAMES.contains(keyword);
    }

    private boolean compareElements(List<JsonValue> before, List<JsonValue> after) {
        boolean isSame = before.size() == after.size();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            int length = step(String.valueOf(i));
            isSame &= compare(before.get(i), after.get(i));
            place.setLength(length);
        }
        return isSame;
    }

    /** Goes on to a member or element, and returns how to come back. */
    private int step(String token) {
        int length = place.length();
        place.append('/').append(token);
        return length;
    }

    private static boolean isSameLeaf(JsonValue before, @Nullable JsonValue after) {
        if (before instanceof StringValue old && after instanceof StringValue now) {
            return old.text().equals(now.text());
        }
        if (before instanceof NumberValue old && after instanceof NumberValue now) {
            return old.text().equals(now.text());
        }
        if (before instanceof BooleanValue old && after instanceof BooleanValue now) {
            return old.value() == now.value();
        }
        return before instanceof NullValue && after instanceof NullValue;
    }

    private void refer(String reference) {
        JsonPointer target = reference.startsWith("#")
                ? JsonPointer.parseFragment(reference.substring(1)).orElse(null)
                : null;
        if (target == null) {
            addWithAround(place.toString());
        } else {
            refer(target);
            target.withSlashesInName().ifPresent(this::refer);
        }
    }

    private void refer(JsonPointer target) {
        referring.computeIfAbsent(base + target, key -> new ArrayList<>()).add(place.toString());
    }

    /** A place that refers to what has changed has changed itself, and so has all that it lies in. */
    private void addWithAround(String holder) {
        String around = holder;
        while (add(around) && around.length() > base.length()) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
    }

    private boolean add(String pointer) {
        boolean isNew = changed.add(pointer);
        if (isNew) {
            fresh.add(pointer);
        }
        return isNew;
    }
}
