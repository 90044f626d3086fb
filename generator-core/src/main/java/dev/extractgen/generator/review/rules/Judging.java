package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.review.comparison.Changes;
import dev.extractgen.generator.review.comparison.SettingsComparison;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Judges what is different between two versions of one schema, change by change. */
final class Judging {
    // Several places may have what one edit changes, such as a map that properties refer to.
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final SchemaPair schemas;
    private final Changes changes;
    private final LimitRules limits;

    /** Prepares to judge, and judges settings. */
    Judging(NamedSchema before, NamedSchema after) {
        this.schemas = new SchemaPair(before, after);
        Judges judges = new Judges(schemas, finding -> findings.merge(finding.fingerprint(), finding, Finding::worse));
        this.changes = new Changes(
                new PropertyRules(judges),
                new TypeRules(judges),
                new EnumRules(judges),
                new UnionRules(judges),
                new NameRules(judges),
                new TextRules(judges));
        this.limits = new LimitRules(judges);
        new SettingsComparison(new SettingRules(judges)).compare(before.document(), after.document());
    }

    /** Judges one change. */
    void judge(Consumer<Changes> change) {
        change.accept(changes);
    }

    /** Judges limits of the service that either version goes beyond. */
    void judge(Map<Limit, Excess> before, Map<Limit, Excess> after) {
        limits.judge(before, after);
    }

    /** Returns what came of it, once all changes have been judged. */
    List<Finding> findings() {
        return new Interactions(schemas).judge(new ArrayList<>(findings.values()));
    }
}
