package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.review.comparison.ObjectPair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The objects that a value may be rather than others. Decoders tell such apart by what they require, were it only null.
 */
final class AlternativeObjects {
    private final Set<TypeId> before;
    private final Set<TypeId> after;

    AlternativeObjects(ExtractionModel before, ExtractionModel after) {
        this.before = of(before);
        this.after = of(after);
    }

    private static Set<TypeId> of(ExtractionModel model) {
        Set<TypeId> alternatives = new HashSet<>();
        model.declarations().values().forEach(declaration -> {
            if (declaration instanceof UnionDeclaration union) {
                List<Type> objects = union.branches().stream()
                        .filter(branch -> branch.jsonTypes().contains(JsonType.OBJECT))
                        .map(Branch::type)
                        .toList();
                if (objects.size() > 1) {
                    objects.forEach(type -> add(type, alternatives));
                }
            }
        });
        return alternatives;
    }

    private static void add(Type type, Set<TypeId> alternatives) {
        if (type instanceof Type.Declared declared) {
            alternatives.add(declared.id());
        }
    }

    boolean areAny(ObjectPair objects) {
        return before.contains(objects.before().id())
                || after.contains(objects.after().id());
    }
}
