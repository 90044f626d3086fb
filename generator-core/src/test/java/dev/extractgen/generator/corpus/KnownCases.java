package dev.extractgen.generator.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that are known to fall short, listed by name, each with its reason after a tab. */
final class KnownCases {
    private static final String LIST = "/corpus/known-cases.tsv";

    private KnownCases() {}

    /** Returns the listed cases that do not fall short any more, and should be taken off the list. */
    static List<String> thatPass(CorpusReport report) {
        Set<String> known = read();
        Stream<String> schemas =
                report.cases().stream().filter(each -> each.failure() == null).map(CaseResult::name);
        Stream<String> documents = report.positives().stream()
                .filter(each -> each.isEqual()
                        && each.untyped().isEmpty()
                        && each.problems().isEmpty())
                .map(DocumentResult::name);
        return Stream.concat(schemas, documents).filter(known::contains).toList();
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownCases.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
