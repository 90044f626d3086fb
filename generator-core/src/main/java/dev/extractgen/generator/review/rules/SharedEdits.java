package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one finding of those about places that are one place in the other version, such as copies of what is then
 * defined once, if the same was changed in all of them: whoever made a definition of copies edited that alone.
 */
final class SharedEdits {
    private final List<Finding> findings;
    private final int[] first;

    private SharedEdits(List<Finding> findings) {
        this.findings = findings;
        this.first = new int[findings.size()];
    }

    static List<Finding> together(List<Finding> findings) {
        return new SharedEdits(findings).together();
    }

    private List<Finding> together() {
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            first[i] = i;
            Finding finding = findings.get(i);
            join(known.putIfAbsent(key(finding, "after", finding.after(), finding.before(), i), i), i);
            join(known.putIfAbsent(key(finding, "before", finding.before(), finding.after(), i), i), i);
        }
        Map<Integer, Finding> together = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            together.merge(firstOf(i), findings.get(i), Finding::worse);
        }
        return new ArrayList<>(together.values());
    }

    /** Returns what is equal for edits that have a place in common, and whose other places said the same. */
    private static List<Object> key(
            Finding finding, String side, @Nullable Spot common, @Nullable Spot other, int otherwise) {
        return common == null || other == null || other.json().isEmpty()
                ? List.of(side, otherwise)
                : List.of(side, finding.rule(), finding.headline(), common.location(), other.json());
    }

    private void join(@Nullable Integer one, int other) {
        if (one != null) {
            int a = firstOf(one);
            int b = firstOf(other);
            first[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private int firstOf(int index) {
        int found = index;
        while (first[found] != found) {
            found = first[found];
        }
        return found;
    }
}
