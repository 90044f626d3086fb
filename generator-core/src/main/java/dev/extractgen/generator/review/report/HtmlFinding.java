package dev.extractgen.generator.review.report;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Severities;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one finding as a part of a page. There can be thousands, so parts are written rather than formatted. */
final class HtmlFinding {
    private final JudgedFinding judged;
    private final Finding finding;

    HtmlFinding(JudgedFinding judged) {
        this.judged = judged;
        this.finding = judged.finding();
    }

    void writeTo(Writer out) throws IOException {
        out.append("<article class=\"").append(String.join(" ", classes()));
        out.append("\" id=\"").append(finding.fingerprint()).append("\">\n");
        out.append("<h3><span class=\"badge\">").append(badge()).append("</span> <code>");
        out.append(HtmlText.of(Summary.subject(finding))).append("</code> ");
        out.append(HtmlText.of(finding.headline())).append("</h3>\n");
        out.append("<p class=\"place\">");
        out.append(HtmlText.of(Summary.place(finding)));
        out.append(" · <code>").append(finding.rule().id()).append("</code> · <code>");
        out.append(finding.fingerprint()).append("</code></p>\n");
        if (judged.acceptance() != null) {
            out.append("<p>Accepted: ").append(HtmlText.of(judged.acceptance().reason()));
            out.append("</p>\n");
        }
        writeEffects(out);
        if (finding.text() != null) {
            writeWords(finding.text(), out);
        }
        out.append("<div class=\"sides\">\n");
        writeSide("Before", finding.before(), out);
        writeSide("After", finding.after(), out);
        out.append("</div>\n<p><strong>Way out:</strong> ").append(HtmlText.of(finding.wayOut()));
        out.append("</p>\n");
        if (finding.bindings() != null) {
            out.append(HtmlText.block(finding.bindings().json()));
        }
        if (judged.fails()) {
            AcceptanceAdvice advice = AcceptanceAdvice.of(finding);
            out.append("<details><summary>Accept it</summary><p>If it is wanted, say why in ");
            out.append(HtmlText.of(advice.file())).append(":</p>");
            out.append(HtmlText.block(advice.bindings()));
            out.append("</details>\n");
        }
        out.append("</article>\n");
    }

    private String badge() {
        return judged.fails() ? "fails" : Summary.severity(judged);
    }

    /** A finding is found by each axis on which it matters, and by how much it does there. */
    private List<String> classes() {
        List<String> classes = new ArrayList<>();
        classes.add(judged.fails() ? "fails" : "passes");
        for (Axis axis : Axis.values()) {
            Severity severity = Severities.of(axis, finding.verdict(axis));
            if (severity != null) {
                classes.add(axis.id() + "-" + severity.id());
            }
        }
        if (judged.severity() != null) {
            classes.add("any-" + judged.severity().id());
        }
        Collections.sort(classes);
        return classes;
    }

    private void writeEffects(Writer out) throws IOException {
        out.append("""
                <table>
                <thead><tr><th scope="col">For</th><th scope="col">Verdict</th><th scope="col">What it means</th></tr></thead>
                <tbody>
                """);
        for (Axis axis : Axis.values()) {
            Effect effect = finding.effect(axis);
            Severity severity = Severities.of(axis, effect.verdict());
            out.append("<tr class=\"").append(severity == null ? "none" : severity.id());
            out.append("\"><th scope=\"row\">").append(axis.title());
            out.append("</th><td>").append(effect.verdict().id());
            out.append("</td><td>").append(HtmlText.of(effect.sentence()));
            writeWitness(effect, out);
            out.append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void writeWitness(Effect effect, Writer out) throws IOException {
        if (effect.witness() != null) {
            out.append("<details><summary>Shown by</summary><p>");
            out.append(HtmlText.of(Witnesses.meaning(effect.witness()))).append(":</p>");
            out.append(HtmlText.block(Witnesses.shown(effect.witness())));
            out.append("</details>");
        }
    }

    private static void writeWords(TextChange change, Writer out) throws IOException {
        out.append("<p class=\"words\">");
        for (WordDiff.Segment segment : WordDiff.of(change)) {
            String text = HtmlText.lines(segment.text());
            out.append(
                    switch (segment.kind()) {
                        case SAME -> text;
                        case REMOVED -> "<del>" + text + "</del>";
                        case ADDED -> "<ins>" + text + "</ins>";
                    });
        }
        out.append("</p>\n");
    }

    private static void writeSide(String title, @Nullable Spot spot, Writer out) throws IOException {
        out.append("<section><h4>").append(title);
        if (spot == null) {
            out.append("</h4><p>Not there.</p></section>\n");
            return;
        }
        SourceLocation location = spot.location();
        out.append("</h4><p class=\"place\">").append(HtmlText.of(location.toString()));
        out.append(' ').append(HtmlText.of(location.pointer())).append("</p>");
        if (!spot.json().isEmpty()) {
            out.append(HtmlText.block(spot.json()));
        }
        out.append("</section>\n");
    }
}
