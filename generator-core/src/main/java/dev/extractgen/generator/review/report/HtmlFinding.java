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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one finding as a part of a page. There can be thousands, so parts are joined rather than formatted. */
final class HtmlFinding {
    private final JudgedFinding judged;
    private final Finding finding;

    HtmlFinding(JudgedFinding judged) {
        this.judged = judged;
        this.finding = judged.finding();
    }

    String write() {
        SourceLocation location = finding.location();
        String place = HtmlText.of(location == null ? finding.schema() : location.toString());
        StringBuilder out = new StringBuilder()
                .append("<article class=\"" + String.join(" ", classes()) + "\" id=\"" + finding.fingerprint()
                        + "\">\n")
                .append("<h3><span class=\"badge\">" + badge() + "</span> <code>")
                .append(HtmlText.of(Summary.subject(finding)) + "</code> " + HtmlText.of(finding.headline())
                        + "</h3>\n")
                .append("<p class=\"place\">" + place + " · <code>"
                        + finding.rule().id() + "</code> · <code>")
                .append(finding.fingerprint() + "</code></p>\n");
        if (judged.acceptance() != null) {
            out.append("<p>Accepted: " + HtmlText.of(judged.acceptance().reason()) + "</p>\n");
        }
        out.append(effects());
        if (finding.text() != null) {
            out.append(words(finding.text()));
        }
        out.append(sides());
        out.append("<p><strong>Way out:</strong> " + HtmlText.of(finding.wayOut()) + "</p>\n");
        if (finding.bindings() != null) {
            out.append(code(finding.bindings()));
        }
        return out.append("</article>\n").toString();
    }

    private String badge() {
        return judged.fails() ? "fails" : Summary.severity(judged);
    }

    /** A finding is found by each axis on which it matters, and by how much it does there. */
    private Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        classes.add(judged.fails() ? "fails" : "passes");
        for (Axis axis : Axis.values()) {
            Severity severity = Severities.of(axis, finding.verdict(axis));
            if (severity != null) {
                classes.add(axis.id() + "-" + HtmlReport.name(severity));
            }
        }
        if (judged.severity() != null) {
            classes.add("any-" + HtmlReport.name(judged.severity()));
        }
        return classes;
    }

    private String effects() {
        StringBuilder rows = new StringBuilder();
        for (Axis axis : Axis.values()) {
            Effect effect = finding.effect(axis);
            Severity severity = Severities.of(axis, effect.verdict());
            rows.append("<tr class=\"" + (severity == null ? "none" : HtmlReport.name(severity))
                            + "\"><th scope=\"row\">")
                    .append(HtmlText.of(axis.title()) + "</th><td>"
                            + HtmlText.of(effect.verdict().id()) + "</td><td>")
                    .append(HtmlText.of(effect.sentence()) + witness(effect) + "</td></tr>\n");
        }
        return """
               <table>
               <thead><tr><th scope="col">For</th><th scope="col">Verdict</th><th scope="col">What it means</th></tr></thead>
               <tbody>
               """ + rows + "</tbody>\n</table>\n";
    }

    private static String witness(Effect effect) {
        return effect.witness() == null
                ? ""
                : "<details><summary>Shown by</summary><p>" + HtmlText.of(Witnesses.meaning(effect.witness())) + ":</p>"
                        + code(Witnesses.shown(effect.witness())) + "</details>";
    }

    private static String code(String code) {
        return "<pre tabindex=\"0\"><code>" + HtmlText.lines(code) + "</code></pre>\n";
    }

    private static String words(TextChange change) {
        String words = WordDiff.of(change).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> HtmlText.lines(segment.text());
                    case REMOVED -> "<del>" + HtmlText.lines(segment.text()) + "</del>";
                    case ADDED -> "<ins>" + HtmlText.lines(segment.text()) + "</ins>";
                })
                .collect(Collectors.joining());
        return "<p class=\"words\">%s</p>\n".formatted(words);
    }

    private String sides() {
        return "<div class=\"sides\">\n" + side("Before", finding.before()) + side("After", finding.after())
                + "</div>\n";
    }

    private static String side(String title, @Nullable Spot spot) {
        if (spot == null) {
            return "<section><h4>" + title + "</h4><p>Not there.</p></section>\n";
        }
        SourceLocation location = spot.location();
        return "<section><h4>" + title + "</h4><p class=\"place\">" + HtmlText.of(location.toString()) + " "
                + HtmlText.of(location.pointer()) + "</p>" + (spot.json().isEmpty() ? "" : code(spot.json()))
                + "</section>\n";
    }
}
