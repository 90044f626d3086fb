package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.ForbiddenMembers;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds values of unions that the reading version takes for another branch, without an error. */
final class MistakenBranches {
    /** So many values of each branch are tried. */
    private static final int MAX_TRIES = 50;

    private final SchemaPair schemas;

    MistakenBranches(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /**
     * What becomes of values of a branch, and the types of the branches that have to do with it: of the one that they
     * are written as, and of those that they may be read as.
     *
     * @param before these types in the old version
     * @param after these types in the new version
     */
    record Mistaken(Effect effect, List<Type> before, List<Type> after) {}

    /** What becomes of values, and the branches of the reading version that they may be read as. */
    private record Misread(Effect effect, Set<Integer> branches) {
        Misread worse(Misread other) {
            Set<Integer> both = new TreeSet<>(branches);
            both.addAll(other.branches);
            return new Misread(Effect.worse(effect, other.effect), both);
        }
    }

    /** Returns what becomes of values of branches that both versions of a union have, where the direction matters. */
    List<Mistaken> find(MatchedUnion matched, Direction direction) {
        List<Mistaken> mistaken = new ArrayList<>();
        List<Branch> branches = matched.written(direction).branches();
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

    private Mistaken mistaken(MatchedUnion matched, Direction direction, Misread misread) {
        Set<Integer> read = misread.branches;
        Set<Integer> written = new HashSet<>();
        for (int i = 0; i < matched.written(direction).branches().size(); i++) {
            Integer branch = matched.read(direction, i);
            if (branch != null && read.contains(branch)) {
                written.add(i);
            }
        }
        boolean isStored = direction == Direction.STORED;
        return new Mistaken(
                misread.effect,
                types(matched.before(), isStored ? written : read),
                types(matched.after(), isStored ? read : written));
    }

    private static List<Type> types(UnionDeclaration union, Set<Integer> branches) {
        return branches.stream()
                .map(branch -> union.branches().get(branch).type())
                .toList();
    }

    /**
     * Returns the types of the branches that may read what only one branch of the writer does: not those it has, too.
     */
    private List<Type> branchesReadOtherwise(MatchedUnion matched, Direction direction) {
        Set<Type> unchanged = matched.written(direction).branches().stream()
                .map(Branch::type)
                .filter(schemas.unchanged()::contains)
                .collect(Collectors.toSet());
        return matched.read(direction).branches().stream()
                .map(Branch::type)
                .filter(type -> !unchanged.contains(type))
                .toList();
    }

    private Optional<Misread> misread(
            MatchedUnion matched, Direction direction, int index, int own, List<Type> others) {
        UnionDeclaration written = matched.written(direction);
        UnionDeclaration read = matched.read(direction);
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

    private DecodeRelation relation(Direction direction) {
        return schemas.relation(direction);
    }
}
