package dev.extractgen.generator.review.report;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Severity;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes for a comment on a pull request. What fails stands first and open; the rest is folded. */
public final class MarkdownReport implements Report {
    /** Comments may have 65,536 characters; a report that is cut off in the middle would be none. */
    private static final int MAX_BYTES = 60_000;

    private static final int MAX_FIELDS = 40;

    /** What is said beside the findings, of notes and of results, must leave room for them. */
    private static final int MAX_ASIDE = 10_000;

    @Override
    public String fileName() {
        return "review.md";
    }

    @Override
    public void write(Judgement judgement, Writer out) throws IOException {
        out.write(text(judgement));
    }

    private static String text(Judgement judgement) {
        StringBuilder out = new StringBuilder(head(judgement));
        List<JudgedFinding> failing =
                judgement.findings().stream().filter(JudgedFinding::fails).toList();
        List<JudgedFinding> others =
                judgement.findings().stream().filter(judged -> !judged.fails()).toList();
        String advice = limited(advice(judgement));
        String replays = replays(judgement.replays());
        int left = append(out, failing, "", MAX_BYTES - bytes(advice) - bytes(replays));
        out.append(advice).append(replays);
        if (!others.isEmpty()) {
            out.append("\n<details><summary>%s</summary>\n\n"
                    .formatted(Summary.count(others.size(), failing.isEmpty() ? "finding" : "other finding")));
            left += append(out, others, "\n", MAX_BYTES);
            out.append("\n</details>\n");
        }
        if (left > 0) {
            out.append("\n%s more would make this too long; review.html has them all.\n".formatted(left));
        }
        return out.toString();
    }

    private static String head(Judgement judgement) {
        Summary summary = new Summary(judgement);
        StringBuilder head = new StringBuilder("## Schema review: ")
                .append(MarkdownText.of(summary.findings()))
                .append("\n\n")
                .append(MarkdownText.of(summary.compared()))
                .append("\n\n| | effect |\n|---|---|\n");
        for (Axis axis : Axis.values()) {
            head.append(
                    "| %s | %s |\n".formatted(MarkdownText.of(axis.title()), MarkdownText.of(summary.verdicts(axis))));
        }
        return head.append(limited(asides(judgement))).append('\n').toString();
    }

    private static String limited(List<String> parts) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int bytes = 0; written < parts.size(); written++) {
            bytes += bytes(parts.get(written));
            if (bytes > MAX_ASIDE) {
                text.append("\n%s more notes on bindings and results are in review.html.\n"
                        .formatted(parts.size() - written));
                break;
            }
            text.append(parts.get(written));
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> advice(Judgement judgement) {
        List<String> parts = new ArrayList<>();
        AcceptanceAdvice.of(judgement).ifPresent(advice -> parts.add(advice(advice.sentence(), advice.bindings())));
        for (BindingsAdvice advice : CombinedAdvice.of(judgement)) {
            parts.add(advice(CombinedAdvice.sentence(advice), advice.lines()));
        }
        return parts;
    }

    private static String advice(String sentence, String bindings) {
        return "%s\n\n%s\n".formatted(MarkdownText.of(sentence), MarkdownText.block("json", bindings));
    }

    private static List<String> asides(Judgement judgement) {
        List<String> parts = new ArrayList<>();
        for (String note : judgement.notes()) {
            parts.add("\n**Note:** %s\n".formatted(MarkdownText.of(note)));
        }
        for (Acceptance stale : judgement.stale()) {
            parts.add("\n**Stale:** %s accepts %s, and there is no such finding; take it out.\n"
                    .formatted(MarkdownText.of(stale.location().toString()), MarkdownText.code(stale.finding())));
        }
        return parts;
    }

    /** Who reads a comment wants to know of what is not as it was. */
    private static String replays(List<SchemaReplay> replays) {
        List<String> different = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (SchemaReplay replay : replays) {
            (replay.isSame() ? same : different).add(replay(replay));
        }
        String folded = same.isEmpty()
                ? ""
                : "\n<details><summary>Replay: no difference for %s</summary>\n%s\n</details>\n"
                        .formatted(Summary.count(same.size(), "schema"), limited(same));
        return limited(different) + folded;
    }

    private static String replay(SchemaReplay replay) {
        StringBuilder text =
                new StringBuilder("\n**Replay** %s\n".formatted(MarkdownText.of(ReplayWords.summary(replay))));
        List<FieldReplay> different = ReplayWords.different(replay);
        if (!different.isEmpty()) {
            text.append("\n| field | before | after |\n|---|---|---|\n");
            different.stream()
                    .limit(MAX_FIELDS)
                    .forEach(field -> text.append("| %s | %s | %s |\n"
                            .formatted(
                                    MarkdownText.code(field.field()),
                                    MarkdownText.of(ReplayWords.counts(field.before())),
                                    MarkdownText.of(ReplayWords.counts(field.after())))));
        }
        if (different.size() > MAX_FIELDS) {
            text.append(
                    "\n%s are in review.html.\n".formatted(Summary.count(different.size() - MAX_FIELDS, "more field")));
        }
        return text.toString();
    }

    /** Appends findings for as long as there is room; returns how many are left. */
    private static int append(StringBuilder out, List<JudgedFinding> findings, String before, int max) {
        int bytes = bytes(out.toString());
        int written = 0;
        for (JudgedFinding judged : findings) {
            String block = before + block(judged);
            bytes += bytes(block);
            if (bytes > max) {
                break;
            }
            out.append(block);
            written++;
        }
        return findings.size() - written;
    }

    private static String block(JudgedFinding judged) {
        Finding finding = judged.finding();
        StringBuilder block = new StringBuilder("### %s %s: %s\n\n"
                .formatted(
                        mark(judged),
                        MarkdownText.code(Summary.subject(finding)),
                        MarkdownText.of(finding.headline())));
        block.append("%s · %s · %s\n\n"
                .formatted(
                        MarkdownText.of(Summary.place(finding)),
                        MarkdownText.code(finding.rule().id()),
                        MarkdownText.code(finding.fingerprint())));
        if (judged.acceptance() != null) {
            block.append("Accepted: %s\n\n"
                    .formatted(MarkdownText.of(judged.acceptance().reason())));
        }
        List<Axis> axes = Summary.axes(finding);
        if (!axes.isEmpty()) {
            block.append("| | | |\n|---|---|---|\n");
            axes.forEach(axis -> block.append(row(axis, finding.effect(axis))));
            block.append('\n');
        }
        if (finding.text() != null) {
            block.append("> ").append(words(finding.text())).append("\n\n");
        }
        String witnesses = witnesses(finding);
        if (!witnesses.isEmpty()) {
            block.append("<details><summary>Shown by</summary>\n\n%s\n</details>\n\n".formatted(witnesses));
        }
        block.append("**Way out:** %s\n\n".formatted(MarkdownText.of(finding.wayOut())));
        if (finding.bindings() != null) {
            block.append(MarkdownText.block("json", finding.bindings().json())).append('\n');
        }
        return block.toString();
    }

    private static String mark(JudgedFinding judged) {
        if (judged.fails()) {
            return "❌";
        }
        return judged.acceptance() != null ? "☑️" : isWarning(judged.severity()) ? "⚠️" : "ℹ️";
    }

    private static boolean isWarning(@Nullable Severity severity) {
        return severity == Severity.WARNING || severity == Severity.ERROR;
    }

    private static String row(Axis axis, Effect effect) {
        return "| %s | **%s** | %s |\n"
                .formatted(
                        MarkdownText.of(axis.title()),
                        MarkdownText.of(effect.verdict().id()),
                        MarkdownText.of(effect.sentence()));
    }

    private static String words(TextChange change) {
        return WordDiff.of(change).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> MarkdownText.of(segment.text()) + " ";
                    case REMOVED -> "<del>%s</del> ".formatted(MarkdownText.of(segment.text()));
                    case ADDED -> "<ins>%s</ins> ".formatted(MarkdownText.of(segment.text()));
                })
                .collect(Collectors.joining());
    }

    /** Says which axes are meant; code that reads and code that makes may be the same. */
    private static String witnesses(Finding finding) {
        Map<Witness, String> axes = new LinkedHashMap<>();
        for (Axis axis : Summary.axes(finding)) {
            Witness witness = finding.effect(axis).witness();
            if (witness != null) {
                axes.merge(witness, axis.title(), (title, other) -> title + ", " + other);
            }
        }
        return axes.entrySet().stream()
                .map(shown -> witness(shown.getKey(), shown.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String witness(Witness witness, String axes) {
        return "%s:\n\n%s"
                .formatted(
                        MarkdownText.of("%s (%s)".formatted(Witnesses.meaning(witness), axes)),
                        MarkdownText.block(
                                witness instanceof Witness.Code ? "java" : "json", Witnesses.shown(witness)));
    }
}
