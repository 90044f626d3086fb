package dev.extractgen.generator.review.report;

import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.util.Optional;

/**
 * What to do with a finding that fails a build and is wanted all the same.
 *
 * @param file the file to write into
 * @param bindings what to write there
 */
record AcceptanceAdvice(String file, String bindings) {
    /** Returns the advice for the first finding that fails, or empty where none does. Each is a decision of its own. */
    static Optional<AcceptanceAdvice> of(Judgement judgement) {
        return judgement.findings().stream()
                .filter(JudgedFinding::fails)
                .map(JudgedFinding::finding)
                .findFirst()
                .map(AcceptanceAdvice::of);
    }

    static AcceptanceAdvice of(Finding finding) {
        return new AcceptanceAdvice(
                finding.rule() == Rule.SCHEMA_REMOVED
                        ? "the bindings of a schema that is still there"
                        : SchemaSource.bindingsPath(finding.schema()),
                "{\"accepted\": [{\"finding\": \"%s\", \"reason\": \"why it is wanted\"}]}"
                        .formatted(finding.fingerprint()));
    }

    /** Returns what to do, for the first finding in place of all. */
    String sentence() {
        return "To accept a finding that is wanted, say why in the bindings. For the first one, add to %s:"
                .formatted(file);
    }
}
