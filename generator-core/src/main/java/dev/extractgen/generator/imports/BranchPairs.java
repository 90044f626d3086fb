package dev.extractgen.generator.imports;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pairs the branches of two unions: those that look alike, wherever they stand, and the others in their order. */
final class BranchPairs {
    /** Stands for a branch that the other union does not have. */
    static final int NONE = -1;

    private BranchPairs() {}

    /** Returns for each branch here the index of the one there. */
    static List<Integer> of(
            UnionDeclaration ours, ExtractionModel here, UnionDeclaration theirs, ExtractionModel there) {
        Map<Object, Deque<Integer>> alike = new HashMap<>();
        Set<Integer> left = new TreeSet<>();
        for (int i = 0; i < theirs.branches().size(); i++) {
            alike.computeIfAbsent(look(theirs.branches().get(i), there), look -> new ArrayDeque<>())
                    .add(i);
            left.add(i);
        }
        List<Integer> pairs = new ArrayList<>();
        for (Branch branch : ours.branches()) {
            Integer found =
                    alike.getOrDefault(look(branch, here), new ArrayDeque<>()).poll();
            pairs.add(found == null ? NONE : found);
            left.remove(found == null ? NONE : found);
        }
        Deque<Integer> others = new ArrayDeque<>(left);
        pairs.replaceAll(pair -> pair == NONE && !others.isEmpty() ? others.remove() : pair);
        return pairs;
    }

    /** Returns what tells branches apart at a glance, which needs none of the types that they refer to. */
    private static Object look(Branch branch, ExtractionModel model) {
        if (branch.type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof ObjectDeclaration object) {
            Set<Object> properties = new HashSet<>();
            for (Property property : object.properties()) {
                properties.add(List.of(
                        property.name(),
                        property.required(),
                        look(property.use().type(), model)));
            }
            return properties;
        }
        return branch.jsonTypes();
    }

    private static Object look(Type type, ExtractionModel model) {
        if (type instanceof Type.Declared declared) {
            return model.declaration(declared.id()) instanceof EnumDeclaration values
                    ? new HashSet<>(values.values())
                    : declared.id().kind();
        }
        return type instanceof Type.Scalar scalar ? scalar : type.getClass();
    }
}
