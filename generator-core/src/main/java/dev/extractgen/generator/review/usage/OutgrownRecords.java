package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says once that a record has come to have more components than a constructor takes arguments. Each edit of it does the
 * same to code that makes it, which is not to be read again with each of hundreds of properties.
 */
public final class OutgrownRecords {
    private static final String OUTGROWN =
            " is no record any more, but a class without a constructor, as none takes so many arguments: code that makes it, or takes it apart by patterns, does not compile.";

    private static final Set<Rule> ADDED = EnumSet.of(Rule.PROPERTY_ADDED, Rule.REQUIRED_PROPERTY_ADDED);

    private OutgrownRecords() {}

    static String sentence(String record) {
        return record + OUTGROWN;
    }

    /** Returns findings of which the first that adds to a record says so, and others refer to it. */
    public static List<Finding> saidOnce(List<Finding> findings) {
        Map<Effect, Finding> saying = new HashMap<>();
        for (Finding finding : findings) {
            Effect making = finding.effect(Axis.JAVA_MAKING);
            if (isOutgrown(making)) {
                saying.merge(
                        making,
                        finding,
                        (said, other) -> ADDED.contains(said.rule()) || !ADDED.contains(other.rule()) ? said : other);
            }
        }
        if (saying.isEmpty()) {
            return findings;
        }
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Finding said = saying.getOrDefault(finding.effect(Axis.JAVA_MAKING), finding);
            judged.add(said.equals(finding) ? finding : finding.with(Axis.JAVA_MAKING, referring(said)));
        }
        return judged;
    }

    private static boolean isOutgrown(Effect making) {
        return making.verdict() == Verdict.SOURCE && making.sentence().endsWith(OUTGROWN);
    }

    private static Effect referring(Finding said) {
        return Effect.none("The constructor is gone in any case, as the finding about \"%s\" says."
                .formatted(Shown.shortened(said.subject())));
    }
}
