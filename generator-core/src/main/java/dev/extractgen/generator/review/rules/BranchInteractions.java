package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds findings within the branches of a union against the union as a whole: what one branch does not read any more,
 * or another reads as well, may be taken for the other without an error.
 */
final class BranchInteractions {
    private static final Set<Rule> NO_CAUSES = EnumSet.range(Rule.TYPE_RENAMED, Rule.CONSTRAINT_CHANGED);

    static {
        NO_CAUSES.addAll(EnumSet.of(Rule.PROPERTIES_REORDERED, Rule.ENUM_REORDERED));
        NO_CAUSES.remove(Rule.JAVA_TYPE_CHANGED);
    }

    private final SchemaPair schemas;

    BranchInteractions(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /** Returns the findings, some of which lead to a value being read as another branch. */
    List<Finding> judge(List<Finding> findings, List<MatchedUnion> all) {
        if (all.isEmpty()) {
            return findings;
        }
        Set<String> changed = changedPlaces(findings);
        LeadingPlaces before = new LeadingPlaces(schemas.before());
        LeadingPlaces after = new LeadingPlaces(schemas.after());
        Set<TypeId> changedBefore = before.leadingTo(location -> changed.contains(place(location)));
        Set<TypeId> changedAfter = after.leadingTo(location -> changed.contains(place(location)));
        MistakenBranches branches = new MistakenBranches(schemas);
        List<Finding> judged = findings;
        for (MatchedUnion matched : all) {
            if (!isAny(changedBefore, matched.before()) && !isAny(changedAfter, matched.after())) {
                continue;
            }
            for (Direction direction : Direction.values()) {
                List<MistakenBranches.Mistaken> mistaken = branches.find(matched, direction);
                if (!mistaken.isEmpty()) {
                    judged = withWorse(judged, direction.axis(), told(mistaken, judged, before, after));
                }
            }
        }
        return judged;
    }

    /** Returns the places of findings, and all places around them. */
    private static Set<String> changedPlaces(List<Finding> findings) {
        Set<String> places = new HashSet<>();
        for (Finding finding : findings) {
            if (isCause(finding)) {
                addPlaces(places, finding.before());
                addPlaces(places, finding.after());
            }
        }
        return places;
    }

    private static void addPlaces(Set<String> places, @Nullable Spot spot) {
        String place = spot == null ? "" : place(spot.location());
        while (!place.isEmpty() && places.add(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
    }

    private static String place(SourceLocation location) {
        return location.path() + "#" + location.pointer();
    }

    private static boolean isAny(Set<TypeId> changed, UnionDeclaration union) {
        for (Branch branch : union.branches()) {
            if (branch.type() instanceof Type.Declared declared && changed.contains(declared.id())) {
                return true;
            }
        }
        return false;
    }

    /** Names in Java, words for people, and the order of members tell no decoder which branch a value is. */
    private static boolean isCause(Finding finding) {
        return !NO_CAUSES.contains(finding.rule());
    }

    /** What becomes of values, and the places whose edits may be why. */
    private record Told(Effect effect, Set<SourceLocation> before, Set<SourceLocation> after) {
        boolean mayComeOf(Finding finding) {
            return isWithin(finding.before(), before) || isWithin(finding.after(), after);
        }

        boolean mayComeOfAny(List<Finding> findings) {
            return findings.stream().anyMatch(finding -> isCause(finding) && mayComeOf(finding));
        }

        private static boolean isWithin(@Nullable Spot spot, Set<SourceLocation> places) {
            return spot != null
                    && places.stream()
                            .anyMatch(location -> spot.location().path().equals(location.path())
                                    && (spot.location().pointer() + "/").startsWith(location.pointer() + "/"));
        }
    }

    /**
     * Edits of the branches themselves come first, then those of what one of them leads to and others do not, and then
     * those of what any of them does.
     */
    private List<Told> told(
            List<MistakenBranches.Mistaken> mistaken,
            List<Finding> findings,
            LeadingPlaces before,
            LeadingPlaces after) {
        List<Told> told = new ArrayList<>();
        for (MistakenBranches.Mistaken each : mistaken) {
            Told branches = new Told(
                    each.effect(), places(each.before(), schemas.before()), places(each.after(), schemas.after()));
            told.add(Stream.<Supplier<Told>>of(
                            () -> branches,
                            () -> new Told(
                                    each.effect(),
                                    before.ofDifferences(each.before()),
                                    after.ofDifferences(each.after())))
                    .map(Supplier::get)
                    .filter(some -> some.mayComeOfAny(findings))
                    .findFirst()
                    .orElseGet(() -> new Told(each.effect(), before.of(each.before()), after.of(each.after()))));
        }
        return told;
    }

    private static Set<SourceLocation> places(List<Type> types, NamedSchema schema) {
        Set<SourceLocation> places = new HashSet<>();
        for (Type type : types) {
            if (type instanceof Type.Declared declared) {
                places.add(schema.model().declaration(declared.id()).location());
            }
        }
        return places;
    }

    private static List<Finding> withWorse(List<Finding> findings, Axis axis, List<Told> all) {
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Effect> worst = isCause(finding)
                    ? all.stream()
                            .filter(told -> told.mayComeOf(finding))
                            .map(Told::effect)
                            .reduce(Effect::worse)
                    : Optional.empty();
            judged.add(worst.map(effect -> finding.with(axis, both(finding.effect(axis), effect)))
                    .orElse(finding));
        }
        return judged;
    }

    /** What is refused is still refused when something else is taken for another branch. */
    private static Effect both(Effect own, Effect mistaken) {
        boolean isRefused = own.verdict() == Verdict.BREAK || own.verdict() == Verdict.REFUSED;
        return isRefused ? own.and(mistaken.sentence()) : Effect.worse(own, mistaken);
    }
}
