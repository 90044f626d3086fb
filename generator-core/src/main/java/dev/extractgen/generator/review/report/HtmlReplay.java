package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.replay.SchemaReplay;
import java.util.stream.Collectors;

/** Writes what became of saved results as a part of a page. */
final class HtmlReplay {
    private HtmlReplay() {}

    static String write(SchemaReplay replay) {
        String rows = replay.fields().stream()
                .map(field -> "<tr%s><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                                field.isSame() ? "" : " class=\"warning\"",
                                HtmlText.of(field.field()),
                                ReplayWords.counts(field.before()),
                                ReplayWords.counts(field.after()),
                                ReplayWords.confidences(field.after())))
                .collect(Collectors.joining());
        return """
               <p>%s</p>
               <details><summary>Each field</summary>
               <table>
               <thead><tr><th scope="col">Field</th><th scope="col">Old code</th><th scope="col">New code</th><th scope="col">Confidences</th></tr></thead>
               <tbody>
               %s</tbody>
               </table>
               </details>
               """.formatted(HtmlText.of(ReplayWords.summary(replay)), rows);
    }
}
