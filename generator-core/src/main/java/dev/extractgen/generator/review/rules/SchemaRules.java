package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.Changes;
import dev.extractgen.generator.review.comparison.SchemaComparison;
import dev.extractgen.generator.review.comparison.SettingsComparison;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.review.usage.OutgrownRecords;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares and judges two versions of one schema. */
public final class SchemaRules {
    private SchemaRules() {}

    /** Returns what is different, and what that does. */
    public static List<Finding> judge(NamedSchema before, NamedSchema after) {
        return judge(before, after, Unchanged.between(before, after));
    }

    /**
     * Does the same.
     *
     * @param unchanged what need not be looked at; it makes no difference to what is found
     */
    public static List<Finding> judge(NamedSchema before, NamedSchema after, Unchanged unchanged) {
        SchemaPair schemas = new SchemaPair(before, after, unchanged);
        Judges judges = new Judges(schemas);
        Changes changes = new Changes(
                new PropertyRules(judges),
                new TypeRules(judges),
                new EnumRules(judges),
                new UnionRules(judges),
                new NameRules(judges),
                new TextRules(judges),
                new DefinitionRules(judges));
        new SchemaComparison(changes, schemas.unchanged()).compare(schemas.before(), schemas.after());
        new SettingsComparison(new SettingRules(judges)).compare(before.document(), after.document());
        new LimitRules(judges).judge();
        // Several places may have what one edit changes, such as a map that properties refer to.
        Map<List<String>, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : judges.findings()) {
            findings.merge(finding.edit(), finding, Finding::worse);
        }
        List<Finding> judged =
                new Interactions(schemas).judge(SharedEdits.together(new ArrayList<>(findings.values())));
        List<Finding> known = new BranchInteractions(schemas)
                .judge(judged, judges.unions()).stream()
                        .filter(finding -> !PropertyRules.isRespelt(finding))
                        .toList();
        return OutgrownRecords.saidOnce(known);
    }
}
