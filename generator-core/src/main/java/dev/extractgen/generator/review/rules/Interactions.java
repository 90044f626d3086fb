package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.review.document.Excerpt;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.results.DocumentEvidence;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds findings against the two schemas as a whole. Where a value may be an object of several types, the decoder takes
 * it for the one that fits best, so that a change may do no harm by itself, and do it together with others.
 */
final class Interactions {
    private static final Set<Rule> NAMES = EnumSet.of(
            Rule.ANNOTATIONS_CHANGED,
            Rule.COMPONENT_RENAMED,
            Rule.ENUM_CONSTANT_RENAMED,
            Rule.ENUM_REORDERED,
            Rule.OWN_NAMES_CHANGED,
            Rule.TYPE_RENAMED,
            Rule.TYPE_SPLIT,
            Rule.TYPES_MERGED);

    private final SchemaPair schemas;

    Interactions(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /** Returns the findings, some of which may break what they do not break by themselves. */
    List<Finding> judge(List<Finding> findings) {
        if (findings.isEmpty() || !schemas.haveResults()) {
            return findings;
        }
        List<Finding> judged = findings;
        for (Optional<Fault> fault :
                SideBySide.map(List.of(Direction.values()), direction -> find(findings, direction))) {
            judged = fault.isPresent() ? withWorse(judged, fault.get()) : judged;
        }
        return judged;
    }

    /** What all changes do together on an axis, and none of them by itself. */
    private record Fault(Direction direction, Verdict verdict, Gap gap) {}

    private Optional<Fault> find(List<Finding> findings, Direction direction) {
        Axis axis = direction.axis();
        if (isThere(findings, axis, Verdict.BREAK)) {
            return Optional.empty();
        }
        Type written =
                direction.written(schemas.before(), schemas.after()).model().root();
        Type read = direction.read(schemas.before(), schemas.after()).model().root();
        DecodeRelation relation = schemas.relation(direction);
        return relation.gap(written, read)
                .map(gap -> new Fault(direction, Verdict.BREAK, gap))
                .or(() -> isThere(findings, axis, Verdict.REFUSED)
                        ? Optional.empty()
                        : relation.refusal(written, read).map(gap -> new Fault(direction, Verdict.REFUSED, gap)));
    }

    private static boolean isThere(List<Finding> findings, Axis axis, Verdict verdict) {
        return findings.stream().anyMatch(finding -> finding.verdict(axis) == verdict);
    }

    private static List<Finding> withWorse(List<Finding> findings, Fault fault) {
        Axis axis = fault.direction.axis();
        List<Finding> blamed = findings.stream().anyMatch(Interactions::takesPart)
                ? findings.stream().filter(Interactions::takesPart).toList()
                : findings;
        Effect effect = new Effect(
                fault.verdict,
                (blamed.size() == 1 ? "A strict" : "Together with other changes: a strict")
                        + " decoder refuses %s.".formatted(fault.direction.allowed()),
                DocumentEvidence.witness(Excerpt.of(fault.gap.value(), fault.gap.at()), fault.gap.at()));
        Optional<Verdict> worst =
                blamed.stream().map(finding -> finding.verdict(axis)).max(Comparator.naturalOrder());
        boolean isAnyBlamed = blamed.size() == findings.size();
        return findings.stream()
                .map(finding -> (isAnyBlamed || takesPart(finding))
                                && worst.filter(finding.verdict(axis)::equals).isPresent()
                        ? finding.with(axis, and(effect, finding.effect(axis)))
                        : finding)
                .toList();
    }

    /** Words and Java names have no part in what becomes of documents. */
    private static boolean takesPart(Finding finding) {
        return finding.text() == null && !NAMES.contains(finding.rule());
    }

    /** What means something else without an error is told beside what is refused. */
    private static Effect and(Effect refused, Effect own) {
        return own.verdict() == Verdict.SILENT ? refused.and(own.sentence()) : refused;
    }
}
