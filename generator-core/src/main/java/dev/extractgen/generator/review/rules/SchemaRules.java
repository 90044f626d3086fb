package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.review.comparison.SchemaComparison;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Compares and judges two versions of one schema. */
public final class SchemaRules {
    private SchemaRules() {}

    /** Returns what is different, and what that does. */
    public static List<Finding> judge(NamedSchema before, NamedSchema after) {
        Judging judging = new Judging(before, after);
        new SchemaComparison(judging::judge).compare(before, after);
        judging.judge(LimitRules.excesses(before), LimitRules.excesses(after));
        return judging.findings();
    }

    /** Returns the same; changes are judged beside the comparison that finds them, in the same order. */
    public static List<Finding> judgeBeside(NamedSchema before, NamedSchema after) {
        Handover<Consumer<Judging>> work = new Handover<>();
        CompletableFuture<List<Finding>> judged = CompletableFuture.supplyAsync(() -> {
            Judging judging = new Judging(before, after);
            work.takeAll(each -> each.accept(judging));
            return judging.findings();
        });
        try {
            new SchemaComparison(change -> work.give(judging -> judging.judge(change))).compare(before, after);
            Map<Limit, Excess> limitsBefore = LimitRules.excesses(before);
            Map<Limit, Excess> limitsAfter = LimitRules.excesses(after);
            work.give(judging -> judging.judge(limitsBefore, limitsAfter));
        } finally {
            work.end();
        }
        return judged.join();
    }
}
