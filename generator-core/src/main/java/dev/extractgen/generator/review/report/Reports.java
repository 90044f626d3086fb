package dev.extractgen.generator.review.report;

import dev.extractgen.generator.SideBySide;
import dev.extractgen.generator.review.policy.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All reports that a review writes. */
public final class Reports {
    private Reports() {}

    /**
     * Writes all of them, several at a time.
     *
     * @param fromTop returns a path from the top of the repository for one that is shown
     * @return their texts by the names of their files, in the order in which people read them
     */
    public static Map<String, String> write(Judgement judgement, UnaryOperator<String> fromTop) {
        List<Report> all = List.of(
                new ConsoleReport(),
                new MarkdownReport(),
                new HtmlReport(),
                new JsonReport(),
                new SarifReport(fromTop),
                new AnnotationReport(fromTop),
                new JUnitReport());
        List<String> texts = SideBySide.map(all, report -> report.write(judgement));
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byName.put(all.get(i).fileName(), texts.get(i));
        }
        return byName;
    }
}
