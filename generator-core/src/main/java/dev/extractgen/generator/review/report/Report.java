package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.policy.Judgement;

/** A way to write a judgement down. */
public interface Report {
    /** Returns the name of the file that the report belongs in. */
    String fileName();

    /** Writes the report. */
    String write(Judgement judgement);
}
