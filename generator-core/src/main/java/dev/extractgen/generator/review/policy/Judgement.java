package dev.extractgen.generator.review.policy;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A review, held against a policy and against what users accept.
 *
 * @param review the review
 * @param replays what both versions make of saved results; none where there were none to try
 * @param findings its findings: first those that fail, then by severity, then by place
 * @param stale what users newly accept although no finding is the like; it fails, too, unless nothing does
 * @param spent what users accepted in the old version already, and what no finding is about any more
 * @param notes what could not be compared or tried
 * @param policy what decides which of them fail
 */
public record Judgement(
        Review review,
        List<SchemaReplay> replays,
        List<JudgedFinding> findings,
        List<Acceptance> stale,
        List<Acceptance> spent,
        List<String> notes,
        Policy policy) {
    /** Copies the lists. */
    public Judgement {
        replays = List.copyOf(replays);
        findings = List.copyOf(findings);
        stale = List.copyOf(stale);
        spent = List.copyOf(spent);
        notes = List.copyOf(notes);
    }

    /** Judges a review. */
    public static Judgement of(Review review, List<SchemaReplay> replays, Policy policy) {
        Map<String, Acceptance> accepted = new HashMap<>();
        review.accepted().forEach(acceptance -> accepted.put(acceptance.finding(), acceptance));
        List<JudgedFinding> findings = review.findings().stream()
                .map(finding -> judged(finding, policy, accepted))
                .sorted(Comparator.comparing((JudgedFinding judged) -> !judged.fails())
                        .thenComparing(JudgedFinding::severity, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Set<String> found = new HashSet<>();
        review.findings().forEach(finding -> found.add(finding.fingerprint()));
        Set<String> old = new HashSet<>();
        review.acceptedBefore().forEach(acceptance -> old.add(acceptance.finding()));
        List<Acceptance> unused = review.accepted().stream()
                .filter(acceptance -> !found.contains(acceptance.finding()))
                .toList();
        return new Judgement(
                review,
                replays,
                findings,
                unused.stream()
                        .filter(acceptance -> !old.contains(acceptance.finding()))
                        .toList(),
                unused.stream()
                        .filter(acceptance -> old.contains(acceptance.finding()))
                        .toList(),
                review.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOTHING_TO_COMPARE)
                        .map(Diagnostic::toString)
                        .toList(),
                policy);
    }

    /** Returns the same, with more to be noted. */
    public Judgement noting(List<String> more) {
        return new Judgement(
                review,
                replays,
                findings,
                stale,
                spent,
                Stream.concat(notes.stream(), more.stream()).toList(),
                policy);
    }

    private static JudgedFinding judged(Finding finding, Policy policy, Map<String, Acceptance> accepted) {
        Acceptance acceptance = accepted.get(finding.fingerprint());
        return new JudgedFinding(
                finding, Severities.worst(finding), acceptance, acceptance == null && policy.fails(finding));
    }

    /** Returns whether the build fails. */
    public boolean fails() {
        return staleFails() || findings.stream().anyMatch(JudgedFinding::fails);
    }

    /** Returns whether the build fails because users accept what is not there. */
    public boolean staleFails() {
        return !stale.isEmpty() && !policy.thresholds().isEmpty();
    }
}
