package dev.extractgen.generator.review.report;

import dev.extractgen.generator.review.finding.BindingsAdvice;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What several findings advise for one file of bindings, so that nobody has to put it together. */
final class CombinedAdvice {
    private CombinedAdvice() {}

    /** Returns the advice for each file of which several findings speak that nobody accepts. */
    static List<BindingsAdvice> of(Judgement judgement) {
        Map<String, List<BindingsAdvice>> byFile = new LinkedHashMap<>();
        judgement.findings().stream()
                .filter(judged -> judged.acceptance() == null)
                .map(JudgedFinding::finding)
                .flatMap(finding -> Stream.ofNullable(finding.bindings()))
                .forEach(advice -> byFile.computeIfAbsent(advice.file(), file -> new ArrayList<>())
                        .add(advice));
        return byFile.values().stream()
                .filter(advices -> advices.size() > 1)
                .map(BindingsAdvice::all)
                .toList();
    }

    static String sentence(BindingsAdvice advice) {
        return "To follow all that is advised for bindings at once, add to %s:".formatted(advice.file());
    }
}
