package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.replay.FieldCounts;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what a replay has shown. */
final class ReplayWords {
    private static final double FEW = 0.1;
    private static final double HALF = 0.5;
    private static final int MAX_FILES = 5;

    private ReplayWords() {}

    /** Returns what became of the results as a whole. */
    static String summary(SchemaReplay replay) {
        int unreadable = replay.unreadable().size();
        return "%s: of %s the old code refuses %s and the new code %s%s%s%s"
                .formatted(
                        replay.schema(),
                        Summary.count(replay.results(), "saved result"),
                        replay.refusedBefore().size(),
                        replay.refusedAfter().size(),
                        newlyRefused(replay),
                        replay.withoutResult().isEmpty()
                                ? ""
                                : "; %s no result"
                                        .formatted(Summary.count(
                                                        replay.withoutResult().size(), "job")
                                                + (replay.withoutResult().size() == 1 ? " has" : " have")),
                        unreadable == 0
                                ? ""
                                : "; %s no JSON"
                                        .formatted(Summary.count(unreadable, "file")
                                                + (unreadable == 1 ? " is" : " are")));
    }

    private static String newlyRefused(SchemaReplay replay) {
        Set<String> before = new HashSet<>(replay.refusedBefore());
        List<String> files = replay.refusedAfter().stream()
                .filter(file -> !before.contains(file))
                .distinct()
                .toList();
        String shown = String.join(", ", files.subList(0, Math.min(MAX_FILES, files.size())));
        String more = files.size() > MAX_FILES ? " and %s more".formatted(files.size() - MAX_FILES) : "";
        return files.isEmpty() ? "" : "; only the new code refuses %s%s".formatted(shown, more);
    }

    /** Returns the fields that the versions read differently. */
    static List<FieldReplay> different(SchemaReplay replay) {
        return replay.fields().stream().filter(field -> !field.isSame()).toList();
    }

    /** Returns how many values are held, null, and did not fit. */
    static String counts(FieldCounts counts) {
        return "%s held, %s null, %s failed".formatted(counts.bound(), counts.absent(), counts.failed());
    }

    /** Returns how the confidences are spread. */
    static String confidences(FieldCounts counts) {
        Double lowest = counts.confidence(0);
        Double few = counts.confidence(FEW);
        Double half = counts.confidence(HALF);
        return lowest == null || few == null || half == null
                ? "none"
                : String.format(Locale.ROOT, "lowest %.2f, a tenth below %.2f, half below %.2f", lowest, few, half);
    }
}
