package dev.extractgen.generator.review.report;

import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.review.policy.Judgement;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
     * @return their texts, in UTF-8, by the names of their files, in the order in which people read them
     */
    public static Map<String, byte[]> write(Judgement judgement, UnaryOperator<String> fromTop) {
        List<Report> all = List.of(
                new ConsoleReport(),
                new MarkdownReport(),
                new HtmlReport(),
                new JsonReport(),
                new SarifReport(fromTop),
                new AnnotationReport(fromTop),
                new JUnitReport());
        List<byte[]> texts = SideBySide.map(all, report -> write(report, judgement));
        Map<String, byte[]> byName = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byName.put(all.get(i).fileName(), texts.get(i));
        }
        return byName;
    }

    private static byte[] write(Report report, Judgement judgement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            report.write(judgement, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return bytes.toByteArray();
    }
}
