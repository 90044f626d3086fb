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
            changes.reordered(enums);
        }
        order.forEach((after, before) -> compareConstants(changes, before, after));
        tellRespelt(changes);
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

    private void tellRespelt(EnumChanges changes) {
        Map<String, Integer> newConstants = new LinkedHashMap<>();
        added.values().forEach(index -> newConstants.put(constantAfter(index), index));
        for (int before : List.copyOf(removed.values())) {
            Integer after = newConstants.get(constantBefore(before));
            if (after != null) {
                changes.respelt(
                        enums,
                        enums.before().values().get(before),
                        enums.after().values().get(after));
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
