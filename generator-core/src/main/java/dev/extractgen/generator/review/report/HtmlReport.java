package dev.extractgen.generator.review.report;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes one page that needs nothing else: no script, no font, no picture. Filters work by style sheets alone, and the
 * page may not load or run anything even if a text of a schema slipped through.
 */
public final class HtmlReport implements Report {
    private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <title>Schema review</title>
            <style>
            %s%s</style>
            </head>
            <body>
            <header>
            <h1>Schema review: %s</h1>
            <p>%s</p>
            </header>
            <main>
            %s<h2>Findings</h2>
            %s""";

    private static final String END = "</main>\n</body>\n</html>\n";

    @Override
    public String fileName() {
        return "review.html";
    }

    @Override
    public void write(Judgement judgement, Writer out) throws IOException {
        Summary summary = new Summary(judgement);
        out.write(PAGE.formatted(
                styles(),
                filterStyles(),
                HtmlText.of(summary.findings()),
                HtmlText.of(summary.compared()),
                notes(judgement.notes()) + overview(summary) + stale(judgement.stale()) + advice(judgement),
                judgement.findings().isEmpty() ? "<p>Nothing was changed.</p>\n" : filters(judgement.findings())));
        for (JudgedFinding judged : judgement.findings()) {
            new HtmlFinding(judged).writeTo(out);
        }
        if (!judgement.replays().isEmpty()) {
            out.write("<h2>Replay</h2>\n");
        }
        for (SchemaReplay replay : judgement.replays()) {
            out.write(HtmlReplay.write(replay));
        }
        out.write(END);
    }

    private static String notes(List<String> notes) {
        return notes.stream()
                .map(note -> "<p><strong>Note:</strong> %s</p>\n".formatted(HtmlText.of(note)))
                .collect(Collectors.joining());
    }

    private static String styles() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("review.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource can be read", e);
        }
    }

    /** Hides findings that do not matter as much as is asked for on the axis that is asked for. */
    private static String filterStyles() {
        StringBuilder styles =
                new StringBuilder("main:has(#severity-fails:checked) article.passes { display: none; }\n");
        for (String axis : axes().toList()) {
            for (Severity severity : SEVERITIES) {
                String shown = SEVERITIES.stream()
                        .filter(other -> other.compareTo(severity) <= 0)
                        .map(other -> ".%s-%s".formatted(axis, other.id()))
                        .collect(Collectors.joining(", "));
                // What fails is to have some effect on the axis, too.
                String asked = severity == Severity.INFO
                        ? ":is(#severity-info, #severity-fails)"
                        : "#severity-" + severity.id();
                styles.append("main:has(#axis-%s:checked):has(%s:checked) article:not(:is(%s)) { display: none; }\n"
                        .formatted(axis, asked, shown));
            }
        }
        return styles.toString();
    }

    private static Stream<String> axes() {
        return Stream.concat(Stream.of("any"), Stream.of(Axis.values()).map(Axis::id));
    }

    private static String overview(Summary summary) {
        String rows = Stream.of(Axis.values())
                .map(axis -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(HtmlText.of(axis.title()), HtmlText.of(summary.verdicts(axis))))
                .collect(Collectors.joining());
        return "<h2>Overview</h2>\n<table>\n<caption>What the changes do</caption>\n%s</table>\n".formatted(rows);
    }

    private static String stale(List<Acceptance> stale) {
        return stale.stream()
                .map(acceptance ->
                        "<p class=\"stale\"><strong>Stale:</strong> %s accepts <code>%s</code>, and there is no such finding; take it out.</p>\n"
                                .formatted(
                                        HtmlText.of(acceptance.location().toString()),
                                        HtmlText.of(acceptance.finding())))
                .collect(Collectors.joining());
    }

    private static String advice(Judgement judgement) {
        return CombinedAdvice.of(judgement).stream()
                .map(advice -> "<details><summary>%s</summary>%s</details>\n"
                        .formatted(HtmlText.of(CombinedAdvice.sentence(advice)), HtmlText.block(advice.lines())))
                .collect(Collectors.joining());
    }

    private static String filters(List<JudgedFinding> findings) {
        String axes = choice("axis", "any", "any")
                + Stream.of(Axis.values())
                        .map(axis -> choice("axis", axis.id(), axis.title()))
                        .collect(Collectors.joining());
        String severities = choice("severity", "all", "all " + findings.size())
                + choice("severity", "fails", "what fails")
                + choice("severity", "error", "errors")
                + choice("severity", "warning", "warnings and worse")
                + choice("severity", "info", "any effect");
        return """
               <form>
               <fieldset><legend>What matters to</legend>%s</fieldset>
               <fieldset><legend>How much</legend>%s</fieldset>
               </form>
               """.formatted(axes, severities);
    }

    private static String choice(String group, String value, String label) {
        boolean isDefault = value.equals("any") || value.equals("all");
        return "<label><input type=\"radio\" name=\"%s\" id=\"%s-%s\"%s/> %s</label>\n"
                .formatted(group, group, value, isDefault ? " checked=\"checked\"" : "", HtmlText.of(label));
    }
}
