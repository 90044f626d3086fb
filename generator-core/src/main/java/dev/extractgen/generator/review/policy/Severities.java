package dev.extractgen.generator.review.policy;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Says how much a verdict matters on an axis. */
public final class Severities {
    private Severities() {}

    /** Returns how much a verdict matters, or null when it does not. */
    public static @Nullable Severity of(Axis axis, Verdict verdict) {
        return switch (verdict) {
            case NONE -> null;
            case MAY_CHANGE, RECOMPILE -> Severity.INFO;
            case WILL_CHANGE, DEPENDS -> Severity.WARNING;
            // Results that old code meets are met by new code soon; stored ones have to be read for as long as they
            // last.
            case LOSS -> axis == Axis.NEW_RESULTS ? Severity.INFO : Severity.WARNING;
            // Each added property breaks those who make records, which few do but in tests.
            case SOURCE -> axis == Axis.JAVA_MAKING ? Severity.WARNING : Severity.ERROR;
            case REFUSED, BREAK, SILENT, REJECTED -> Severity.ERROR;
        };
    }

    /** Returns how much a finding matters on the axis where it matters most, or null when it does not on any. */
    public static @Nullable Severity worst(Finding finding) {
        Severity worst = null;
        for (Axis axis : Axis.values()) {
            Severity severity = of(axis, finding.verdict(axis));
            if (severity != null && (worst == null || severity.compareTo(worst) < 0)) {
                worst = severity;
            }
        }
        return worst;
    }
}
