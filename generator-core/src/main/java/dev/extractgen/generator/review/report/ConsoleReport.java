package dev.extractgen.generator.review.report;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes for people at a console: everything about what fails; of the rest a line, and what bindings can do about it;
 * and no more findings than somebody would scroll through.
 */
public final class ConsoleReport implements Report {
    private static final int MAX_FINDINGS = 200;

    private final List<String> lines = new ArrayList<>();

    @Override
    public String fileName() {
        return "review.txt";
    }

    @Override
    public void write(Judgement judgement, Writer out) throws IOException {
        for (String line : new ConsoleReport().writeLines(judgement)) {
            out.append(line).append('\n');
        }
    }

    /** Returns the lines of the report. */
    public List<String> writeLines(Judgement judgement) {
        lines.clear();
        Summary summary = new Summary(judgement);
        line(0, summary.compared());
        for (String note : judgement.notes()) {
            line(0, "NOTE " + note);
        }
        line(0, summary.findings());
        List<JudgedFinding> findings = judgement.findings();
        if (!findings.isEmpty()) {
            for (Axis axis : Axis.values()) {
                line(2, "%s: %s".formatted(axis.title(), summary.verdicts(axis)));
            }
        }
        for (int i = 0; i < Math.min(findings.size(), MAX_FINDINGS); i++) {
            finding(findings.get(i));
        }
        if (findings.size() > MAX_FINDINGS) {
            line(
                    0,
                    "and %s more; review.html has them all"
                            .formatted(Summary.count(findings.size() - MAX_FINDINGS, "finding")));
        }
        for (SchemaReplay replay : judgement.replays()) {
            replay(replay);
        }
        for (Acceptance stale : judgement.stale()) {
            line(
                    0,
                    "%s STALE   the bindings accept %s, and there is no such finding; take it out"
                            .formatted(stale.location(), stale.finding()));
        }
        for (Acceptance spent : judgement.spent()) {
            line(
                    0,
                    "%s SPENT   what accepted %s has done its work; take it out when you like"
                            .formatted(spent.location(), spent.finding()));
        }
        CombinedAdvice.of(judgement).forEach(this::advice);
        AcceptanceAdvice.of(judgement).ifPresent(advice -> {
            line(0, advice.sentence());
            line(6, advice.bindings());
        });
        return List.copyOf(lines);
    }

    private void advice(BindingsAdvice advice) {
        if (advice.places() > MAX_FINDINGS) {
            line(0, "What is advised for %s is put together in review.html".formatted(advice.file()));
        } else {
            line(0, CombinedAdvice.sentence(advice));
            advice.lines().lines().forEach(each -> line(6 + each.indexOf(each.strip()), each));
        }
    }

    private void replay(SchemaReplay replay) {
        line(0, "Replay: " + ReplayWords.summary(replay));
        for (FieldReplay field : ReplayWords.different(replay)) {
            line(
                    4,
                    "%s: %s; before: %s"
                            .formatted(
                                    field.field(),
                                    ReplayWords.counts(field.after()),
                                    ReplayWords.counts(field.before())));
        }
    }

    private void finding(JudgedFinding judged) {
        Finding finding = judged.finding();
        line(
                0,
                "%s %s %s: %s [%s %s]"
                        .formatted(
                                Summary.place(finding),
                                Summary.severity(judged).toUpperCase(Locale.ROOT),
                                Summary.subject(finding),
                                finding.headline(),
                                finding.rule().id(),
                                finding.fingerprint()));
        if (judged.acceptance() != null) {
            line(4, "accepted: " + judged.acceptance().reason());
            return;
        }
        if (!judged.fails()) {
            List<String> axes = new ArrayList<>();
            for (Axis axis : Summary.axes(finding)) {
                axes.add(axis.title() + " " + finding.verdict(axis).id());
            }
            line(4, axes.isEmpty() ? "no effect" : String.join(", ", axes));
            if (finding.bindings() != null) {
                wayOut(finding);
            }
            return;
        }
        for (Axis axis : Summary.axes(finding)) {
            effect(axis, finding.effect(axis));
        }
        if (finding.text() != null) {
            line(4, words(finding.text()));
        }
        wayOut(finding);
    }

    private void wayOut(Finding finding) {
        line(4, "way out: " + finding.wayOut());
        if (finding.bindings() != null) {
            line(6, finding.bindings().json());
        }
    }

    private void effect(Axis axis, Effect effect) {
        line(4, "%s: %s. %s".formatted(axis.title(), effect.verdict().id(), effect.sentence()));
        Witness witness = effect.witness();
        if (witness != null) {
            line(6, Witnesses.text(witness));
        }
    }

    private static String words(TextChange change) {
        StringBuilder words = new StringBuilder();
        for (WordDiff.Segment segment : WordDiff.of(change)) {
            words.append(
                    switch (segment.kind()) {
                        case SAME -> segment.text();
                        case REMOVED -> "[-" + segment.text().strip() + "-] ";
                        case ADDED -> "{+" + segment.text().strip() + "+} ";
                    });
        }
        return words.toString();
    }

    private void line(int indent, String text) {
        lines.add(" ".repeat(indent) + ConsoleText.of(text));
    }
}
