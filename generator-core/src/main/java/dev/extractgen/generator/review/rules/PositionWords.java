package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.review.comparison.TuplePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what is different about an array whose positions have types of their own. */
final class PositionWords {
    private PositionWords() {}

    static String of(TuplePair tuples) {
        TupleDeclaration before = tuples.before();
        TupleDeclaration after = tuples.after();
        List<String> words = new ArrayList<>();
        if (before.positions().size() != after.positions().size()) {
            words.add("there are %s positions, and were %s"
                    .formatted(after.positions().size(), before.positions().size()));
        }
        if (before.required() != after.required()) {
            words.add("%s needed, and %s".formatted(elements(after.required()), were(before.required())));
        }
        if ((before.others() == null) != (after.others() == null)) {
            words.add(after.others() == null ? "no more elements are allowed" : "more elements are allowed");
        }
        String all = String.join("; ", words);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private static String elements(int count) {
        return switch (count) {
            case 0 -> "no element is";
            case 1 -> "1 element is";
            default -> count + " elements are";
        };
    }

    private static String were(int count) {
        return switch (count) {
            case 0 -> "none was";
            case 1 -> "1 was";
            default -> count + " were";
        };
    }
}
