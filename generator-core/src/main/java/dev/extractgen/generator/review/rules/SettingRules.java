package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.ExtractionTarget;
import dev.extractgen.generator.review.comparison.SettingChanges;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonText;
import java.util.Locale;
import java.util.Set;

/** Judges changes of the configuration. */
final class SettingRules implements SettingChanges {
    /** Settings that are known to decide what is read and by what. */
    private static final Set<String> DECISIVE = Set.of(
            "tier",
            "version",
            "extract_version",
            "parse_tier",
            "parse_config_id",
            "target_pages",
            "max_pages",
            "page_range",
            "extraction_mode",
            "extract_model",
            "parse_model",
            "chunk_mode",
            "multimodal_fast_mode",
            "use_reasoning");

    /** Settings that decide what a result is for, and what it comes with. */
    private static final Set<String> SHAPING = Set.of("extraction_target", "cite_sources", "confidence_scores");

    private static final String SAME_TYPES = "The generated types are the same.";

    private final Judges judges;

    SettingRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void target(Setting setting, ExtractionTarget before, ExtractionTarget after) {
        Draft draft = draft(Rule.TARGET_CHANGED, setting)
                .headline("Results are %s, and were %s".formatted(words(after), words(before)))
                .effect(Axis.JAVA_MAKING, Effect.none(SAME_TYPES))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service answers %s.".formatted(words(after)))
                .wayOut(
                        "Give the other kind of result a schema file of its own, for as long as old results are stored.");
        if (isOne(before) == isOne(after)) {
            draft.effect(Axis.JAVA_READING, Effect.none(SAME_TYPES));
            for (Axis axis : new Axis[] {Axis.STORED_RESULTS, Axis.NEW_RESULTS}) {
                draft.effect(
                        axis,
                        Verdict.SILENT,
                        "Results decode, but a result no longer means the same part of a document.");
            }
        } else {
            String old = method(before);
            String now = method(after);
            draft.effect(
                            Axis.JAVA_READING,
                            new Effect(
                                    Verdict.SILENT,
                                    "Code that calls %s compiles and throws for new results; it must call %s."
                                            .formatted(old, now),
                                    new Witness.Job(job(after), now, old)))
                    .effect(
                            Axis.STORED_RESULTS,
                            new Effect(
                                    Verdict.BREAK,
                                    "New code calls %s, which throws for stored results.".formatted(now),
                                    new Witness.Job(job(before), old, now)))
                    .effect(
                            Axis.NEW_RESULTS,
                            new Effect(
                                    Verdict.BREAK,
                                    "Old code calls %s, which throws for new results.".formatted(old),
                                    new Witness.Job(job(after), now, old)));
        }
        judges.report(draft);
    }

    private String job(ExtractionTarget target) {
        String result = judges.schemas()
                .relation(Direction.STORED)
                .smallest()
                .of(judges.schemas().before().model().root())
                .map(JsonText::of)
                .orElse("{}");
        return "{\"status\": \"COMPLETED\", \"extract_result\": %s}"
                .formatted(isOne(target) ? result : "[" + result + "]");
    }

    private static boolean isOne(ExtractionTarget target) {
        return target == ExtractionTarget.PER_DOC;
    }

    private static String method(ExtractionTarget target) {
        return isOne(target) ? "result()" : "results()";
    }

    private static String words(ExtractionTarget target) {
        return switch (target) {
            case PER_DOC -> "for the document";
            case PER_PAGE -> "for each page";
            case PER_TABLE_ROW -> "for each row of a table";
        };
    }

    @Override
    public void metadata(Setting setting, boolean isOn) {
        boolean isCitations = setting.name().equals("cite_sources");
        String what = isCitations ? "citations" : "confidences";
        Effect reading = isOn
                ? Effect.none(SAME_TYPES)
                : Effect.of(
                        Verdict.SILENT,
                        "Code that reads %s compiles and finds none: %s."
                                .formatted(what, isCitations ? "citations() is empty" : "confidence() is null"));
        Effect without = Effect.of(Verdict.LOSS, "These results come without %s.".formatted(what));
        Effect with = Effect.none("These results come with %s, if the code asks for them.".formatted(what));
        judges.report(draft(isOn ? Rule.METADATA_SWITCHED_ON : Rule.METADATA_SWITCHED_OFF, setting)
                .headline("Results come %s %s".formatted(isOn ? "with" : "without", what))
                .effect(Axis.JAVA_READING, reading)
                .effect(Axis.JAVA_MAKING, Effect.none(SAME_TYPES))
                .effect(Axis.STORED_RESULTS, isOn ? without : with)
                .effect(Axis.NEW_RESULTS, isOn ? with : without)
                .effect(Axis.EXTRACTION, Verdict.MAY_CHANGE, "The service is asked for more or less than the values.")
                .wayOut(
                        isOn
                                ? "Nothing need be done, but that code must expect stored results without them."
                                : "Switch it on for as long as code reads %s.".formatted(what)));
    }

    @Override
    public void systemPrompt(Setting setting, TextChange prompt) {
        boolean isInstruction = Instructions.differ(prompt);
        Effect documents = isInstruction
                ? Effect.of(
                        Verdict.DEPENDS,
                        "Values that were written %s lie beside values that are written %s."
                                .formatted(
                                        prompt.before().isEmpty() ? "freely" : "as the old prompt asks",
                                        prompt.after().isEmpty() ? "freely" : "as the new one asks"))
                : Effect.none("Values have the same types.");
        judges.report(draft(Rule.SYSTEM_PROMPT_CHANGED, setting)
                .headline(TextRules.headline("The system prompt", prompt))
                .effect(Axis.JAVA_READING, Effect.none(SAME_TYPES))
                .effect(Axis.JAVA_MAKING, Effect.none(SAME_TYPES))
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The prompt bears on every field.")
                .text(prompt)
                .wayOut("Extract a few known documents with the new prompt and compare."));
    }

    @Override
    public void other(Setting setting) {
        boolean isDecisive = DECISIVE.contains(setting.name());
        judges.report(draft(Rule.SETTING_CHANGED, setting)
                .headline("\"%s\" is %s, and was %s"
                        .formatted(
                                setting.name(),
                                shown(setting.values().after()),
                                shown(setting.values().before())))
                .effect(Axis.JAVA_READING, Effect.none(SAME_TYPES))
                .effect(Axis.JAVA_MAKING, Effect.none(SAME_TYPES))
                .effect(Axis.STORED_RESULTS, Effect.none("Results have the same shape."))
                .effect(Axis.NEW_RESULTS, Effect.none("Results have the same shape."))
                .effect(
                        Axis.EXTRACTION,
                        isDecisive ? Verdict.WILL_CHANGE : Verdict.MAY_CHANGE,
                        isDecisive
                                ? "Another part of the document, or another model, is used."
                                : "It is not known whether this setting has an effect.")
                .wayOut("Extract a few known documents with the new setting and compare."));
    }

    @Override
    public void known(Setting configuration, Set<String> settings) {
        String names = Shown.shortened(String.join(", ", settings));
        Effect documents = settings.stream().anyMatch(SHAPING::contains)
                ? Effect.of(Verdict.DEPENDS, "Whether results came with the same settings is not known.")
                : Effect.none("Results have the same shape.");
        judges.report(draft(Rule.SETTING_CHANGED, configuration)
                .headline(
                        configuration.after() == null
                                ? "The schema stands alone, and stood in a configuration: " + names
                                : "The schema stands in a configuration, and stood alone: " + names)
                .effect(Axis.JAVA_READING, Effect.none(SAME_TYPES))
                .effect(Axis.JAVA_MAKING, Effect.none(SAME_TYPES))
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(
                        Axis.EXTRACTION,
                        Verdict.MAY_CHANGE,
                        "What the service is told beside a schema that stands alone is not known.")
                .wayOut("Compare the settings with those that jobs were run with."));
    }

    private Draft draft(Rule rule, Setting setting) {
        return judges.draft(rule, setting.name().toLowerCase(Locale.ROOT))
                .before(setting.before(), setting.values().before())
                .after(setting.after(), setting.values().after())
                .values(setting.values().before(), setting.values().after());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not set" : Shown.shortened(value);
    }
}
