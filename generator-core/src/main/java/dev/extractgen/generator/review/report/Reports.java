package dev.extractgen.generator.review.report;

import java.util.List;

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
}
