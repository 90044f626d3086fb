package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.Excess.Limit;
import dev.extractgen.generator.service.ServiceLimits;
import java.util.EnumMap;
import java.util.Map;

/** Judges schemas that go beyond a limit of the service, or keep to it again. */
final class LimitRules {
    private final Judges judges;

    LimitRules(Judges judges) {
        this.judges = judges;
    }

    void judge() {
        Map<Limit, Excess> before = excesses(judges.schemas().before());
        Map<Limit, Excess> after = excesses(judges.schemas().after());
        after.forEach((limit, excess) -> {
            if (!before.containsKey(limit)) {
                judges.report(judges.draft(Rule.LIMIT_EXCEEDED, "")
                        .after(excess.location(), "")
                        .headline("The schema goes beyond a limit of the service: it " + excess.message())
                        .values("", limit.name())
                        .effect(Axis.EXTRACTION, Verdict.REJECTED, "The service refuses the job.")
                        .wayOut("Make the schema smaller, or split it."));
            }
        });
        before.forEach((limit, excess) -> {
            if (!after.containsKey(limit)) {
                judges.report(judges.draft(Rule.LIMIT_KEPT, "")
                        .before(excess.location(), "")
                        .headline("The schema keeps to the limits of the service")
                        .values(limit.name(), "")
                        .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service does not refuse the job any more.")
                        .wayOut("Nothing need be done."));
            }
        });
    }

    private static Map<Limit, Excess> excesses(NamedSchema schema) {
        Map<Limit, Excess> excesses = new EnumMap<>(Limit.class);
        new ServiceLimits(schema.document(), schema.model())
                .excesses()
                .forEach(excess -> excesses.put(excess.limit(), excess));
        return excesses;
    }
}
