package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.List;

/** Judges schemas that go beyond a limit of the service, or keep to it again. */
final class LimitRules {
    private final Judges judges;

    LimitRules(Judges judges) {
        this.judges = judges;
    }

    void judge() {
        List<Excess> before = judges.schemas().excessesBefore();
        List<Excess> after = judges.schemas().excessesAfter();
        for (Excess excess : after) {
            if (isKept(before, excess.limit())) {
                judges.report(judges.draft(Rule.LIMIT_EXCEEDED, "")
                        .after(excess.location(), "")
                        .headline("The schema goes beyond a limit of the service: it " + excess.message())
                        .values("", excess.limit().name())
                        .effect(Axis.EXTRACTION, Verdict.REJECTED, "The service refuses the job.")
                        .wayOut("Make the schema smaller, or split it."));
            }
        }
        for (Excess excess : before) {
            if (isKept(after, excess.limit())) {
                judges.report(judges.draft(Rule.LIMIT_KEPT, "")
                        .before(excess.location(), "")
                        .headline("The schema keeps to a limit of the service again: " + words(excess.limit()))
                        .values(excess.limit().name(), "")
                        .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service does not refuse the job any more.")
                        .wayOut("Nothing need be done."));
            }
        }
    }

    private static String words(Limit limit) {
        return switch (limit) {
            case ROOT -> "the root is an object";
            case LEVELS -> "the number of levels";
            case PROPERTIES -> "the number of properties";
            case TEXT -> "the length of names, values and texts";
            case SIZE -> "the length of the whole";
        };
    }

    private static boolean isKept(List<Excess> excesses, Limit limit) {
        return excesses.stream().noneMatch(excess -> excess.limit() == limit);
    }
}
