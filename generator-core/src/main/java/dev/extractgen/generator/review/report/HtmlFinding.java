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

/** Writes one finding as a part of a page. */
final class HtmlFinding {
    private final JudgedFinding judged;
    private final Finding finding;

    HtmlFinding(JudgedFinding judged) {
        this.judged = judged;
        this.finding = judged.finding();
    }

    String write() {
        SourceLocation location = finding.location();
        StringBuilder out = new StringBuilder(
                "<article class=\"%s\" id=\"%s\">\n".formatted(String.join(" ", classes()), finding.fingerprint()));
        out.append("<h3><span class=\"badge\">%s</span> <code>%s</code> %s</h3>\n"
                .formatted(badge(), HtmlText.of(Summary.subject(finding)), HtmlText.of(finding.headline())));
        out.append("<p class=\"place\">%s · <code>%s</code> · <code>%s</code></p>\n"
                .formatted(
                        HtmlText.of(location == null ? finding.schema() : location.toString()),
                        finding.rule().id(),
                        finding.fingerprint()));
        if (judged.acceptance() != null) {
            out.append("<p>Accepted: %s</p>\n"
                    .formatted(HtmlText.of(judged.acceptance().reason())));
        }
        out.append(effects());
        if (finding.text() != null) {
            out.append(words(finding.text()));
        }
        out.append(sides());
        out.append("<p><strong>Way out:</strong> %s</p>\n".formatted(HtmlText.of(finding.wayOut())));
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
            rows.append("<tr class=\"%s\"><th scope=\"row\">%s</th><td>%s</td><td>%s%s</td></tr>\n"
                    .formatted(
                            severity == null ? "none" : HtmlReport.name(severity),
                            HtmlText.of(axis.title()),
                            HtmlText.of(effect.verdict().id()),
                            HtmlText.of(effect.sentence()),
                            witness(effect)));
        }
        return """
               <table>
               <thead><tr><th scope="col">For</th><th scope="col">Verdict</th><th scope="col">What it means</th></tr></thead>
               <tbody>
               %s</tbody>
               </table>
               """.formatted(rows);
    }

    private static String witness(Effect effect) {
        return effect.witness() == null
                ? ""
                : "<details><summary>Shown by</summary><p>%s:</p>%s</details>"
                        .formatted(
                                HtmlText.of(Witnesses.meaning(effect.witness())),
                                code(Witnesses.shown(effect.witness())));
    }

    private static String code(String code) {
        return "<pre tabindex=\"0\"><code>%s</code></pre>\n".formatted(HtmlText.lines(code));
    }

    private static String words(TextChange change) {
        String words = WordDiff.of(change).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> HtmlText.lines(segment.text());
                    case REMOVED -> "<del>%s</del>".formatted(HtmlText.lines(segment.text()));
                    case ADDED -> "<ins>%s</ins>".formatted(HtmlText.lines(segment.text()));
                })
                .collect(Collectors.joining());
        return "<p class=\"words\">%s</p>\n".formatted(words);
    }

    private String sides() {
        return "<div class=\"sides\">\n%s%s</div>\n"
                .formatted(side("Before", finding.before()), side("After", finding.after()));
    }

    private static String side(String title, @Nullable Spot spot) {
        if (spot == null) {
            return "<section><h4>%s</h4><p>Not there.</p></section>\n".formatted(title);
        }
        return "<section><h4>%s</h4><p class=\"place\">%s %s</p>%s</section>\n"
                .formatted(
                        title,
                        HtmlText.of(spot.location().toString()),
                        HtmlText.of(spot.location().pointer()),
                        spot.json().isEmpty() ? "" : code(spot.json()));
    }
}
