package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.review.comparison.UnionPair;
import dev.extractgen.generator.review.versions.Direction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a union.
 *
 * @param unions the versions
 * @param matches for each old branch that is still there the index of the new one
 */
record MatchedUnion(UnionPair unions, Map<Integer, Integer> matches) {
    UnionDeclaration before() {
        return unions.before();
    }

    UnionDeclaration after() {
        return unions.after();
    }

    UnionDeclaration written(Direction direction) {
        return direction.written(before(), after());
    }

    UnionDeclaration read(Direction direction) {
        return direction.read(before(), after());
    }

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
