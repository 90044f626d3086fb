package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.BREAK;
import static dev.extractgen.generator.review.finding.Verdict.DEPENDS;
import static dev.extractgen.generator.review.finding.Verdict.LOSS;
import static dev.extractgen.generator.review.finding.Verdict.MAY_CHANGE;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.SILENT;
import static dev.extractgen.generator.review.finding.Verdict.WILL_CHANGE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** The configuration around a schema. */
final class SettingRows {
    private static final String ALONE = "{'type': 'object', 'properties': {'a': {'type': 'string'}}}";

    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.SETTING_CHANGED,
                    ALONE,
                    configuration("'system_prompt': 'Look at the head.'"),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    MAY_CHANGE),
            Row.of(
                    Rule.SETTING_CHANGED,
                    ALONE,
                    configuration("'cite_sources': true, 'extraction_target': 'per_page'"),
                    NONE,
                    NONE,
                    DEPENDS,
                    DEPENDS,
                    MAY_CHANGE),
            Row.of(
                    Rule.TARGET_CHANGED,
                    configuration("'extraction_target': 'per_doc'"),
                    configuration("'extraction_target': 'per_page'"),
                    SILENT,
                    NONE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.TARGET_CHANGED,
                    configuration("'extraction_target': 'per_table_row'"),
                    configuration("'extraction_target': 'per_page'"),
                    NONE,
                    NONE,
                    SILENT,
                    SILENT,
                    WILL_CHANGE),
            Row.of(
                    Rule.SYSTEM_PROMPT_CHANGED,
                    configuration("'system_prompt': 'Look at the head.'"),
                    configuration("'system_prompt': 'Look at the foot.'"),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.METADATA_SWITCHED_OFF,
                    configuration("'cite_sources': true"),
                    configuration("'cite_sources': false"),
                    SILENT,
                    NONE,
                    NONE,
                    LOSS,
                    MAY_CHANGE),
            Row.of(
                    Rule.METADATA_SWITCHED_ON,
                    configuration("'confidence_scores': false"),
                    configuration("'confidence_scores': true"),
                    NONE,
                    NONE,
                    LOSS,
                    NONE,
                    MAY_CHANGE),
            Row.of(
                    Rule.SETTING_CHANGED,
                    configuration("'tier': 'agentic'"),
                    configuration("'tier': 'cost_effective'"),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.SETTING_CHANGED,
                    configuration("'version': '2026-01-01'"),
                    configuration("'version': '2026-06-01'"),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE));

    private SettingRows() {}

    private static String configuration(String setting) {
        return "{'data_schema': {'type': 'object', 'properties': {'a': {'type': 'string'}}}, %s}".formatted(setting);
    }
}
