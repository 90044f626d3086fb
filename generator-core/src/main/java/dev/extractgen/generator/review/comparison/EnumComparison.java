package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.naming.JavaNames;
import dev.extractgen.generator.review.relation.Constants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares two versions of an enum. */
final class EnumComparison {
    private final EnumPair enums;
    private final Map<Object, Integer> removed;
    private final Map<Object, Integer> added;

    EnumComparison(EnumPair enums) {
        this.enums = enums;
        this.removed = indexes(enums.before());
        this.added = indexes(enums.after());
    }

    private static Map<Object, Integer> indexes(EnumDeclaration enumeration) {
        Map<Object, Integer> indexes = new LinkedHashMap<>();
        Constants.of(enumeration).forEach(key -> indexes.put(key, indexes.size()));
        return indexes;
    }

    void compare(EnumChanges changes) {
        SortedMap<Integer, Integer> kept = kept();
        kept.forEach((after, before) -> compareConstants(changes, before, after));
        SortedMap<Integer, Integer> respelt = respelt();
        respelt.forEach((after, before) -> changes.respelt(
                enums,
                enums.before().values().get(before),
                enums.after().values().get(after)));
        kept.putAll(respelt);
        List<Integer> order = List.copyOf(kept.values());
        if (!order.equals(order.stream().sorted().toList())) {
            changes.reordered(enums);
        }
        if (isConst(enums.before()) && isConst(enums.after()) && !removed.isEmpty()) {
            changes.constChanged(enums);
            return;
        }
        if (!added.isEmpty()) {
            changes.added(enums, values(enums.after(), added));
        }
        if (!removed.isEmpty()) {
            changes.removed(enums, values(enums.before(), removed));
        }
    }

    private static boolean isConst(EnumDeclaration enumeration) {
        return enumeration.values().size() == 1;
    }

    private void compareConstants(EnumChanges changes, int before, int after) {
        if (!constantBefore(before).equals(constantAfter(after))) {
            changes.constantRenamed(enums, before, after);
        }
    }

    /** Takes out the values that both versions have; returns for each new place the old one. */
    private SortedMap<Integer, Integer> kept() {
        SortedMap<Integer, Integer> kept = new TreeMap<>();
        Map.copyOf(removed).forEach((key, before) -> {
            Integer after = added.remove(key);
            if (after != null) {
                removed.remove(key);
                kept.put(after, before);
            }
        });
        return kept;
    }

    /** Takes out the values that are written differently and have the same constant; returns the same for these. */
    private SortedMap<Integer, Integer> respelt() {
        Map<String, Integer> newConstants = new LinkedHashMap<>();
        added.values().forEach(index -> newConstants.put(constantAfter(index), index));
        SortedMap<Integer, Integer> respelt = new TreeMap<>();
        for (int before : List.copyOf(removed.values())) {
            Integer after = newConstants.get(constantBefore(before));
            if (after != null) {
                respelt.put(after, before);
                removed.values().remove(before);
                added.values().remove(after);
            }
        }
        return respelt;
    }

    private static List<Object> values(EnumDeclaration enumeration, Map<Object, Integer> indexes) {
        return indexes.values().stream().map(enumeration.values()::get).toList();
    }

    private String constantBefore(int index) {
        return names(enums.place().before()).constant(enums.before().id(), index);
    }

    private String constantAfter(int index) {
        return names(enums.place().after()).constant(enums.after().id(), index);
    }

    private static JavaNames names(Side side) {
        return side.schema().names();
    }
}
