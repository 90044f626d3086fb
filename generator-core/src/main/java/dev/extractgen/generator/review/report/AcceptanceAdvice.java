package dev.extractgen.generator.review.report;

import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.util.Optional;

/**
 * What to do with a finding that fails a build and is wanted all the same. One stands for all: each is a decision of
 * its own, with a reason of its own.
 *
 * @param sentence what to do, and in which file
 * @param bindings what to write there
 */
record AcceptanceAdvice(String sentence, String bindings) {
    /** Returns the advice for the first finding that fails, or empty where none does. */
    static Optional<AcceptanceAdvice> of(Judgement judgement) {
        return judgement.findings().stream()
                .filter(JudgedFinding::fails)
                .map(JudgedFinding::finding)
                .findFirst()
                .map(AcceptanceAdvice::of);
    }

    private static AcceptanceAdvice of(Finding finding) {
        return new AcceptanceAdvice(
                "To accept a finding that is wanted, say why in the bindings. For the first one, write into %s:"
                        .formatted(
                                finding.rule() == Rule.SCHEMA_REMOVED
                                        ? "the bindings of a schema that is still there"
                                        : SchemaSource.bindingsPath(finding.schema())),
                "{\"accepted\": [{\"finding\": \"%s\", \"reason\": \"why it is wanted\"}]}"
                        .formatted(finding.fingerprint()));
    }
}
