package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.document.VariedValues;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds findings within the branches of a union against the union as a whole: what one branch does not read any more,
 * or another reads as well, may be taken for the other without an error.
 */
final class MistakenBranches {
    /** So many values of each branch are tried. */
    private static final int MAX_TRIES = 50;

    private static final Set<Rule> NAMES_AND_WORDS = EnumSet.range(Rule.TYPE_RENAMED, Rule.CONSTRAINT_CHANGED);

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
        Set<String> changed = changedPlaces(findings);
        List<Finding> judged = findings;
        for (Matched matched : all) {
            if (!isChanged(matched.unions.before(), schemas.before(), changed)
                    && !isChanged(matched.unions.after(), schemas.after(), changed)) {
                continue;
            }
            for (Direction direction : Direction.values()) {
                Optional<Effect> effect = effect(matched, direction);
                if (effect.isPresent()) {
                    judged = withWorse(judged, matched, direction.axis(), effect.get());
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

    private static boolean isChanged(UnionDeclaration union, NamedSchema schema, Set<String> changed) {
        for (Branch branch : union.branches()) {
            if (branch.type() instanceof Type.Declared declared
                    && changed.contains(
                            place(schema.model().declaration(declared.id()).location()))) {
                return true;
            }
        }
        return false;
    }

    /** Names in Java and words for people tell no decoder which branch a value is. */
    private static boolean isCause(Finding finding) {
        return !NAMES_AND_WORDS.contains(finding.rule());
    }

    private Optional<Effect> effect(Matched matched, Direction direction) {
        Optional<Effect> worst = Optional.empty();
        List<Branch> branches = written(matched, direction).branches();
        List<Type> others = branchesReadOtherwise(matched, direction);
        for (int i = 0; i < branches.size(); i++) {
            Integer own = matched.read(direction, i);
            if (own != null && branches.get(i).type() instanceof Type.Declared) {
                worst = worse(worst, effect(matched, direction, i, own, others));
            }
        }
        return worst;
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

    private Optional<Effect> effect(Matched matched, Direction direction, int index, int own, List<Type> others) {
        NamedSchema writer = direction.written(schemas.before(), schemas.after());
        UnionDeclaration written = written(matched, direction);
        UnionDeclaration read = direction.read(matched.unions.before(), matched.unions.after());
        Direction back = direction == Direction.STORED ? Direction.NEW : Direction.STORED;
        VariedValues varied = new VariedValues(
                writer.model(),
                writer.source().options().types(),
                relation(direction).smallest());
        Type type = written.branches().get(index).type();
        boolean mayBeLost =
                others.contains(type) || !read.branches().get(own).type().equals(type);
        return varied.of(type)
                .filter(JsonValue.ObjectValue.class::isInstance)
                .limit(MAX_TRIES)
                .filter(value -> mayBeLost || others.stream().anyMatch(other -> readsAll(direction, value, other)))
                .flatMap(value -> effect(value, own, read, direction)
                        .filter(effect ->
                                fitting(relation(back), value, written).equals(Set.of(index)))
                        .stream())
                .reduce(Effect::worse);
    }

    private boolean readsAll(Direction direction, JsonValue value, Type type) {
        return relation(direction).reads(value, type, ForbiddenMembers.NONE_LEFT_OUT);
    }

    private Optional<Effect> effect(JsonValue value, int own, UnionDeclaration read, Direction direction) {
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
        String json = Shown.json(JsonText.of(value));
        return Optional.of(
                isCertain
                        ? Effect.of(
                                Verdict.SILENT,
                                "The value is read as another of the types that it may have: %s.".formatted(json))
                        : Effect.of(
                                Verdict.DEPENDS,
                                "A value that fits several of the types may be read as another: %s. Replay %s to know."
                                        .formatted(json, direction.results())));
    }

    /** Returns the branches that read all of a value, in their order. */
    private static Set<Integer> fitting(DecodeRelation relation, JsonValue value, UnionDeclaration union) {
        return IntStream.range(0, union.branches().size())
                .filter(index ->
                        relation.reads(value, union.branches().get(index).type(), ForbiddenMembers.NONE_LEFT_OUT))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the branches that read a value without an error and leave out the fewest values of all. */
    private static Set<Integer> fittingBest(DecodeRelation relation, JsonValue value, UnionDeclaration union) {
        Set<Integer> best = new TreeSet<>();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < union.branches().size(); i++) {
            OptionalInt leftOut =
                    relation.leftOut(value, union.branches().get(i).type());
            if (leftOut.isPresent() && leftOut.getAsInt() <= fewest) {
                if (leftOut.getAsInt() < fewest) {
                    best.clear();
                }
                fewest = leftOut.getAsInt();
                best.add(i);
            }
        }
        return best;
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

    private List<Finding> withWorse(List<Finding> findings, Matched matched, Axis axis, Effect effect) {
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            boolean isWithin = isWithin(finding.before(), schemas.before(), matched.unions.before())
                    || isWithin(finding.after(), schemas.after(), matched.unions.after());
            judged.add(isWithin && isCause(finding) ? finding.with(axis, both(finding.effect(axis), effect)) : finding);
        }
        return judged;
    }

    /** What is refused is still refused when something else is taken for another branch. */
    private static Effect both(Effect own, Effect mistaken) {
        boolean isRefused = own.verdict() == Verdict.BREAK || own.verdict() == Verdict.REFUSED;
        return isRefused ? own.and(mistaken.sentence()) : Effect.worse(own, mistaken);
    }

    private static boolean isWithin(@Nullable Spot spot, NamedSchema schema, UnionDeclaration union) {
        return spot != null
                && union.branches().stream()
                        .map(Branch::type)
                        .filter(Type.Declared.class::isInstance)
                        .map(type -> schema.model()
                                .declaration(((Type.Declared) type).id())
                                .location())
                        .anyMatch(location -> spot.location().path().equals(location.path())
                                && (spot.location().pointer() + "/").startsWith(location.pointer() + "/"));
    }

    private static Optional<Effect> worse(Optional<Effect> one, Optional<Effect> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(Effect.worse(one.get(), other.get()))
                : one.or(() -> other);
    }

    private static UnionDeclaration written(Matched matched, Direction direction) {
        return direction.written(matched.unions.before(), matched.unions.after());
    }

    private DecodeRelation relation(Direction direction) {
        return schemas.relation(direction);
    }
}
