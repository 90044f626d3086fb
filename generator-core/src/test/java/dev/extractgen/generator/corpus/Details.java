package dev.extractgen.generator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes every case that falls short, for whoever wants to know why. */
final class Details {
    private static final int SHOWN = 5;

    private Details() {}

    static void write(CorpusReport report, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(report.toString());
        for (CaseResult each : report.cases()) {
            if (each.failure() != null) {
                lines.add((each.isBroken() ? "BROKEN " : "REFUSED ") + each.name() + " " + each.failure());
            }
            for (DocumentResult document : each.positives()) {
                if (document.difference() != null) {
                    lines.add("DIFFERENT " + document.name() + " " + document.difference());
                }
                document.problems().stream()
                        .limit(SHOWN)
                        .forEach(problem -> lines.add((document.isAccepted() ? "PROBLEM " : "CONTRADICTION ")
                                + document.name() + " " + problem));
                document.untyped().stream()
                        .limit(SHOWN)
                        .forEach(pointer -> lines.add("UNTYPED " + document.name() + " " + pointer + " of "
                                + document.untyped().size()));
            }
            for (DocumentResult document : each.negatives()) {
                if (document.problems().isEmpty()) {
                    lines.add("UNDETECTED " + document.name() + " " + document.violations());
                }
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
