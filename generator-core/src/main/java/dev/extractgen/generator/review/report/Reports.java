package dev.extractgen.generator.review.report;

import dev.extractgen.generator.SideBySide;
import dev.extractgen.generator.review.policy.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All reports that a review writes. */
public final class Reports {
    /** One of each, in the order in which they are written. */
    public static final List<Report> ALL = List.of(
            new ConsoleReport(),
            new MarkdownReport(),
            new HtmlReport(),
            new JsonReport(),
            new SarifReport(),
            new AnnotationReport(),
            new JUnitReport());

    private Reports() {}

    /** Writes all of them, several at a time; returns their texts by the names of their files, in the order above. */
    public static Map<String, String> write(Judgement judgement) {
        List<String> texts = SideBySide.map(ALL, report -> report.write(judgement));
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byName.put(ALL.get(i).fileName(), texts.get(i));
        }
        return byName;
    }
}
