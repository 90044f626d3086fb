package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.policy.Judgement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A way to write a judgement down. */
public interface Report {
    /** Returns the name of the file that the report belongs in. */
    String fileName();

    /** Writes the report. There may be thousands of findings, so that it need not be one text in between. */
    void write(Judgement judgement, Writer out) throws IOException;

    /** Returns the report as a text. */
    default String write(Judgement judgement) {
        StringWriter text = new StringWriter();
        try {
            write(judgement, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return text.toString();
    }
}
