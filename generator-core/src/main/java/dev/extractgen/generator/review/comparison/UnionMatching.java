package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Discriminators;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out which branches of two versions of a union are the same. Matching the versions the other way round gives the
 * same pairs.
 */
final class UnionMatching {
    /** How many of the names of two objects must be common to them. */
    private static final double SIMILAR = 0.5;

    private final UnionPair unions;
    private final NamedSchema before;
    private final NamedSchema after;
    private final NavigableMap<Integer, Integer> matches = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    UnionMatching(UnionPair unions) {
        this.unions = unions;
        this.before = unions.place().before().schema();
        this.after = unions.place().after().schema();
        matchEqual((schema, branch) -> typeName(schema, branch) + shape(schema, branch));
        matchEqual(UnionMatching::shape);
        for (JsonType type : JsonType.values()) {
            if (type != JsonType.OBJECT) {
                matchOnly(branch -> branch.jsonTypes().contains(type));
            }
        }
        matchOnly(branch -> branch.type() instanceof Type.MapOf);
        matchConstants();
        matchEqual(UnionMatching::typeName);
        matchSimilar();
    }

    /** Returns for each old branch that is still there the index of the new one. */
    NavigableMap<Integer, Integer> matches() {
        return matches;
    }

    private void pair(int old, int now) {
        if (!matches.containsKey(old) && !taken.contains(now)) {
            matches.put(old, now);
            taken.add(now);
        }
    }

    private static String shape(NamedSchema schema, Branch branch) {
        return ShapeText.of(TypeUse.of(branch.type()), schema.model());
    }

    private static String typeName(NamedSchema schema, Branch branch) {
        return branch.type() instanceof Type.Declared declared && branch.isObject()
                ? schema.names().type(declared.id())
                : "";
    }

    /** Pairs what has the same text; where several have, in their order. */
    private void matchEqual(BiFunction<NamedSchema, Branch, String> text) {
        List<String> texts =
                now().stream().map(branch -> text.apply(after, branch)).toList();
        for (int i = 0; i < old().size(); i++) {
            String wanted = text.apply(before, old().get(i));
            for (int j = 0; j < texts.size() && !matches.containsKey(i) && !wanted.isEmpty(); j++) {
                if (wanted.equals(texts.get(j))) {
                    pair(i, j);
                }
            }
        }
    }

    /**
     * Scalars and arrays are told apart by their JSON type, and there is one map: one branch at most is of the kind.
     */
    private void matchOnly(Predicate<Branch> kind) {
        int old = indexOf(old(), kind);
        int now = indexOf(now(), kind);
        if (old >= 0 && now >= 0) {
            pair(old, now);
        }
    }

    private static int indexOf(List<Branch> branches, Predicate<Branch> kind) {
        return IntStream.range(0, branches.size())
                .filter(index -> kind.test(branches.get(index)))
                .findFirst()
                .orElse(-1);
    }

    private void matchConstants() {
        List<Map<String, List<Object>>> old = new Discriminators(before.model()).of(unions.before());
        List<Map<String, List<Object>>> now = new Discriminators(after.model()).of(unions.after());
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                if (haveCommon(old.get(i), now.get(j))) {
                    pair(i, j);
                }
            }
        }
    }

    private static boolean haveCommon(Map<String, List<Object>> one, Map<String, List<Object>> other) {
        return one.entrySet().stream()
                .anyMatch(member ->
                        !Collections.disjoint(member.getValue(), other.getOrDefault(member.getKey(), List.of())));
    }

    private record Candidate(int old, int now, double similarity) {}

    private void matchSimilar() {
        List<Set<String>> old =
                old().stream().map(branch -> names(before, branch)).toList();
        List<Set<String>> now =
                now().stream().map(branch -> names(after, branch)).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size() && !matches.containsKey(i); j++) {
                candidates.add(new Candidate(i, j, Similarity.common(old.get(i), now.get(j))));
            }
        }
        candidates.stream()
                .filter(candidate -> candidate.similarity >= SIMILAR)
                .sorted(Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparing(candidate -> candidate.old + candidate.now)
                        .thenComparing(candidate -> Math.abs(candidate.old - candidate.now)))
                .forEach(candidate -> pair(candidate.old, candidate.now));
    }

    private static Set<String> names(NamedSchema schema, Branch branch) {
        return branch.type() instanceof Type.Declared declared
                        && schema.model().declaration(declared.id()) instanceof ObjectDeclaration object
                ? object.properties().stream().map(Property::name).collect(Collectors.toSet())
                : Set.of();
    }

    private List<Branch> old() {
        return unions.before().branches();
    }

    private List<Branch> now() {
        return unions.after().branches();
    }
}
