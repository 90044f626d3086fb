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

    void compare(Listener listener) {
        SortedMap<Integer, Integer> order = new TreeMap<>();
        Map.copyOf(removed).forEach((key, before) -> {
            Integer after = added.remove(key);
            if (after != null) {
                removed.remove(key);
                order.put(after, before);
            }
        });
        List<Integer> common = List.copyOf(order.values());
        if (!common.equals(common.stream().sorted().toList())) {
            listener.take(changes -> changes.enums().reordered(enums));
        }
        order.forEach((after, before) -> compareConstants(listener, before, after));
        tellRespelt(listener);
        if (common.isEmpty() && removed.size() == 1 && added.size() == 1) {
            listener.take(changes -> changes.enums().constChanged(enums));
            return;
        }
        if (!added.isEmpty()) {
            List<Object> values = values(enums.after(), added);
            listener.take(changes -> changes.enums().added(enums, values));
        }
        if (!removed.isEmpty()) {
            List<Object> values = values(enums.before(), removed);
            listener.take(changes -> changes.enums().removed(enums, values));
        }
    }

    private void compareConstants(Listener listener, int before, int after) {
        if (!constantBefore(before).equals(constantAfter(after))) {
            listener.take(changes -> changes.enums().constantRenamed(enums, before, after));
        }
    }

    private void tellRespelt(Listener listener) {
        Map<String, Integer> newConstants = new LinkedHashMap<>();
        added.values().forEach(index -> newConstants.put(constantAfter(index), index));
        for (int before : List.copyOf(removed.values())) {
            Integer after = newConstants.get(constantBefore(before));
            if (after != null) {
                Object old = enums.before().values().get(before);
                Object now = enums.after().values().get(after);
                listener.take(changes -> changes.enums().respelt(enums, old, now));
                removed.values().remove(before);
                added.values().remove(after);
            }
        }
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
