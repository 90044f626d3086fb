package dev.extractgen.generator.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that are known to fall short, listed by name, each with its reason after a tab. */
final class KnownCases {
    /** The cases of SchemaStore. */
    static final String LIST = "/corpus/known-cases.tsv";

    /** The cases of the JSON Schema Test Suite. */
    static final String SUITE = "/corpus/test-suite-known-cases.tsv";

    private KnownCases() {}

    /** Returns the listed cases that do not fall short any more, and should be taken off the list. */
    static List<String> thatPass(CorpusReport report) {
        List<String> known = names(LIST);
        Stream<String> schemas =
                report.cases().stream().filter(each -> each.failure() == null).map(CaseResult::name);
        Stream<String> documents = report.positives().stream()
                .filter(each -> each.isEqual()
                        && each.untyped().isEmpty()
                        && each.problems().isEmpty())
                .map(DocumentResult::name);
        return Stream.concat(schemas, documents).filter(known::contains).toList();
    }

    /** Returns the names on a list. */
    static List<String> names(String list) {
        return lines(list).map(line -> line.substring(0, line.indexOf('\t'))).toList();
    }

    /** Returns the reasons on a list, and how many cases have each. */
    static Map<String, Long> reasons(String list) {
        return lines(list)
                .collect(Collectors.groupingBy(line -> line.substring(line.indexOf('\t') + 1), Collectors.counting()));
    }

    private static Stream<String> lines(String list) {
        try (InputStream in = Objects.requireNonNull(KnownCases.class.getResourceAsStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
