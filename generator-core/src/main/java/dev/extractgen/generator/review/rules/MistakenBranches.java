package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds findings within the branches of a union against the union as a whole: what one branch does not read any more,
 * or another reads as well, may be taken for the other without an error.
 */
final class MistakenBranches {
    /** So many values of each branch are tried. */
    private static final int MAX_TRIES = 50;

    private static final Set<Rule> NO_CAUSES = EnumSet.range(Rule.TYPE_RENAMED, Rule.CONSTRAINT_CHANGED);

    static {
        NO_CAUSES.addAll(EnumSet.of(Rule.PROPERTIES_REORDERED, Rule.ENUM_REORDERED));
    }

    private final SchemaPair schemas;

    MistakenBranches(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /**
     * Two versions of a union.
     *
     * @param unions the versions
     * @param matches for each old branch that is still there the index of the new one
     */
    record Matched(UnionPair unions, Map<Integer, Integer> matches) {
        /** Returns the branch that a branch of the writing version is in the reading one, or null. */
        @Nullable
        Integer read(Direction direction, int written) {
            if (direction == Direction.STORED) {
                return matches.get(written);
            }
            return matches.entrySet().stream()
                    .filter(match -> match.getValue() == written)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Returns the findings, some of which lead to a value being read as another branch. */
    List<Finding> judge(List<Finding> findings, List<Matched> all) {
        if (all.isEmpty()) {
            return findings;
        }
        Set<String> changed = changedPlaces(findings);
        LeadingPlaces before = new LeadingPlaces(schemas.before());
        LeadingPlaces after = new LeadingPlaces(schemas.after());
        Set<TypeId> changedBefore = before.leadingTo(location -> changed.contains(place(location)));
        Set<TypeId> changedAfter = after.leadingTo(location -> changed.contains(place(location)));
        List<Finding> judged = findings;
        for (Matched matched : all) {
            if (!isAny(changedBefore, matched.unions.before()) && !isAny(changedAfter, matched.unions.after())) {
                continue;
            }
            for (Direction direction : Direction.values()) {
                List<Mistaken> mistaken = mistaken(matched, direction);
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

    /**
     * What becomes of values of a branch, and the types of the branches that have to do with it: of the one that they
     * are written as, and of those that they may be read as.
     *
     * @param before these types in the old version
     * @param after these types in the new version
     */
    private record Mistaken(Effect effect, List<Type> before, List<Type> after) {}

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

    /** What becomes of values, and the branches of the reading version that they may be read as. */
    private record Misread(Effect effect, Set<Integer> branches) {
        Misread worse(Misread other) {
            Set<Integer> both = new TreeSet<>(branches);
            both.addAll(other.branches);
            return new Misread(Effect.worse(effect, other.effect), both);
        }
    }

    private List<Mistaken> mistaken(Matched matched, Direction direction) {
        List<Mistaken> mistaken = new ArrayList<>();
        List<Branch> branches = written(matched, direction).branches();
        List<Type> others = branchesReadOtherwise(matched, direction);
        for (int i = 0; i < branches.size(); i++) {
            Integer own = matched.read(direction, i);
            if (own != null && branches.get(i).type() instanceof Type.Declared) {
                misread(matched, direction, i, own, others)
                        .ifPresent(misread -> mistaken.add(mistaken(matched, direction, misread)));
            }
        }
        return mistaken;
    }

    private Mistaken mistaken(Matched matched, Direction direction, Misread misread) {
        Set<Integer> read = misread.branches;
        Set<Integer> written = new HashSet<>();
        for (int i = 0; i < written(matched, direction).branches().size(); i++) {
            Integer branch = matched.read(direction, i);
            if (branch != null && read.contains(branch)) {
                written.add(i);
            }
        }
        boolean isStored = direction == Direction.STORED;
        return new Mistaken(
                misread.effect,
                types(matched.unions.before(), isStored ? written : read),
                types(matched.unions.after(), isStored ? read : written));
    }

    private static List<Type> types(UnionDeclaration union, Set<Integer> branches) {
        return branches.stream()
                .map(branch -> union.branches().get(branch).type())
                .toList();
    }

    /**
     * Returns the types of the branches that may read what only one branch of the writer does: not those it has, too.
     */
    private List<Type> branchesReadOtherwise(Matched matched, Direction direction) {
        Set<Type> unchanged = written(matched, direction).branches().stream()
                .map(Branch::type)
                .filter(schemas.unchanged()::contains)
                .collect(Collectors.toSet());
        return direction.read(matched.unions.before(), matched.unions.after()).branches().stream()
                .map(Branch::type)
                .filter(type -> !unchanged.contains(type))
                .toList();
    }

    private Optional<Misread> misread(Matched matched, Direction direction, int index, int own, List<Type> others) {
        UnionDeclaration written = written(matched, direction);
        UnionDeclaration read = direction.read(matched.unions.before(), matched.unions.after());
        Direction back = direction == Direction.STORED ? Direction.NEW : Direction.STORED;
        Type type = written.branches().get(index).type();
        boolean mayBeLost =
                others.contains(type) || !read.branches().get(own).type().equals(type);
        return relation(direction)
                .varied()
                .of(type)
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .limit(MAX_TRIES)
                .filter(value -> mayBeLost || others.stream().anyMatch(other -> readsAll(direction, value, other)))
                .flatMap(value -> misread(value, own, read, direction)
                        .filter(misread ->
                                fitting(relation(back), value, written).equals(Set.of(index)))
                        .stream())
                .reduce(Misread::worse);
    }

    private boolean readsAll(Direction direction, JsonValue value, Type type) {
        return relation(direction).reads(value, type, ForbiddenMembers.NONE_LEFT_OUT);
    }

    private Optional<Misread> misread(ObjectValue value, int own, UnionDeclaration read, Direction direction) {
        Set<Integer> whole = fitting(relation(direction), value, read);
        Set<Integer> fitting = whole.isEmpty() ? fittingBest(relation(direction), value, read) : whole;
        if (fitting.isEmpty() || fitting.equals(Set.of(own))) {
            return Optional.empty();
        }
        boolean isFirst = fitting.iterator().next() == own;
        boolean isCertain =
                !fitting.contains(own) || fitting.stream().noneMatch(index -> isFree(read, index, direction));
        if (isCertain && isFirst) {
            return Optional.empty();
        }
        String json = Shown.json(value);
        Effect effect = isCertain
                ? Effect.of(
                        Verdict.SILENT,
                        "The value is read as another of the types that it may have: %s.".formatted(json))
                : Effect.of(
                        Verdict.DEPENDS,
                        "A value that fits several of the types may be read as another: %s. Replay %s to know."
                                .formatted(json, direction.results()));
        Set<Integer> concerned = new TreeSet<>(fitting);
        concerned.add(own);
        return Optional.of(new Misread(effect, concerned));
    }

    /** Returns the branches that are tried and read all of a value, in their order. */
    private static Set<Integer> fitting(DecodeRelation relation, ObjectValue value, UnionDeclaration union) {
        return tried(relation, value, union, ForbiddenMembers.NONE_LEFT_OUT)
                .filter(index ->
                        relation.reads(value, union.branches().get(index).type(), ForbiddenMembers.NONE_LEFT_OUT))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the branches that are tried, read a value without an error, and leave out the fewest values of all. */
    private static Set<Integer> fittingBest(DecodeRelation relation, ObjectValue value, UnionDeclaration union) {
        Set<Integer> best = new TreeSet<>();
        int fewest = Integer.MAX_VALUE;
        for (int index : tried(relation, value, union, ForbiddenMembers.REFUSED).toArray()) {
            OptionalInt leftOut =
                    relation.leftOut(value, union.branches().get(index).type());
            if (leftOut.isPresent() && leftOut.getAsInt() <= fewest) {
                if (leftOut.getAsInt() < fewest) {
                    best.clear();
                }
                fewest = leftOut.getAsInt();
                best.add(index);
            }
        }
        return best;
    }

    private static IntStream tried(
            DecodeRelation relation, ObjectValue value, UnionDeclaration union, ForbiddenMembers forbidden) {
        Set<Type> tried = relation.tried(value, union, forbidden);
        return IntStream.range(0, union.branches().size())
                .filter(index -> tried.contains(union.branches().get(index).type()));
    }

    /** Of branches that fit alike, decoders take the one with the fewest values of free form. */
    private boolean isFree(UnionDeclaration read, int index, Direction direction) {
        NamedSchema reader = direction.read(schemas.before(), schemas.after());
        return !(read.branches().get(index).type() instanceof Type.Declared declared
                && reader.model().declaration(declared.id()) instanceof ObjectDeclaration object
                && !(object.others() instanceof OtherMembers.Kept)
                && object.properties().stream()
                        .noneMatch(property -> property.use().type() instanceof Type.Free));
    }

    /**
     * Edits of the branches themselves come first, then those of what one of them leads to and others do not, and then
     * those of what any of them does.
     */
    private List<Told> told(
            List<Mistaken> mistaken, List<Finding> findings, LeadingPlaces before, LeadingPlaces after) {
        List<Told> told = new ArrayList<>();
        for (Mistaken each : mistaken) {
            Told branches =
                    new Told(each.effect, places(each.before, schemas.before()), places(each.after, schemas.after()));
            told.add(Stream.<Supplier<Told>>of(
                            () -> branches,
                            () -> new Told(
                                    each.effect, before.ofDifferences(each.before), after.ofDifferences(each.after)))
                    .map(Supplier::get)
                    .filter(some -> some.mayComeOfAny(findings))
                    .findFirst()
                    .orElseGet(() -> new Told(each.effect, before.of(each.before), after.of(each.after))));
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

    private static UnionDeclaration written(Matched matched, Direction direction) {
        return direction.written(matched.unions.before(), matched.unions.after());
    }

    private DecodeRelation relation(Direction direction) {
        return schemas.relation(direction);
    }
}
