package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.finding.Witness;

/** Writes witnesses for people. */
final class Witnesses {
    private static final int LONG = 600;

    private Witnesses() {}

    /** Returns what is shown, without saying what it shows. */
    static String shown(Witness witness) {
        String text = witness instanceof Witness.Code code
                ? code.code()
                : witness instanceof Witness.Document document ? document.json() : ((Witness.Job) witness).json();
        return text.length() <= LONG ? text : text.substring(0, text.offsetByCodePoints(0, LONG / 2)) + " …";
    }

    /** Returns what it shows. */
    static String meaning(Witness witness) {
        if (witness instanceof Witness.Document document) {
            String beside = document.leftOut() == 0
                    ? ""
                    : ", beside %s that it must have".formatted(Summary.count(document.leftOut(), "other value"));
            return document.pointer().isEmpty()
                    ? "this document" + beside
                    : "this document, at " + document.pointer() + beside;
        }
        if (witness instanceof Witness.Job job) {
            return "for this job %s works and %s throws".formatted(job.works(), job.fails());
        }
        Witness.Code code = (Witness.Code) witness;
        return switch (code.outcome()) {
            case DOES_NOT_COMPILE -> "compiled, and does not any more";
            case DOES_NOT_LINK -> "compiles; its old class file does not link";
            case RETURNS_ANOTHER ->
                code.before() == null
                        ? "compiles, and returns something else"
                        : "compiles, and returns %s instead of %s".formatted(code.after(), code.before());
        };
    }

    /** Returns both in one line. */
    static String text(Witness witness) {
        return shown(witness) + "   // " + meaning(witness);
    }
}
