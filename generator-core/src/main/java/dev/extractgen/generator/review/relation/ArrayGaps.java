package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.SmallestValues;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import java.util.Optional;

/** Looks for gaps between arrays, position by position. */
final class ArrayGaps {
    private final GapSearch search;
    private final SmallestValues smallest;
    private final ForbiddenMembers forbidden;

    ArrayGaps(GapSearch search, SmallestValues smallest, ForbiddenMembers forbidden) {
        this.search = search;
        this.smallest = smallest;
        this.forbidden = forbidden;
    }

    Optional<Gap> find(ArrayView written, ArrayView read) {
        return shape(written, read).or(() -> elements(written, read, 0));
    }

    /** Leaves out the positions that both arrays have. */
    Optional<Gap> beyondCommon(ArrayView written, ArrayView read) {
        int common = Math.min(written.positions().size(), read.positions().size());
        return shape(written, read).or(() -> elements(written, read, common));
    }

    /** Looks at how many elements there are, and not at what they are. */
    private Optional<Gap> shape(ArrayView written, ArrayView read) {
        if (read.required() > written.required()) {
            return array(written, written.required())
                    .map(array -> new Gap(array, JsonPointer.ROOT.child(String.valueOf(written.required()))));
        }
        int tooMany = read.positions().size();
        return forbidden != ForbiddenMembers.PASSED && !read.hasOthers()
                ? array(written, Math.max(tooMany + 1, written.required()))
                        .map(array -> new Gap(array, JsonPointer.ROOT.child(String.valueOf(tooMany))))
                : Optional.empty();
    }

    private Optional<Gap> elements(ArrayView written, ArrayView read, int first) {
        int last = Math.max(written.positions().size(), read.positions().size());
        for (int i = first; i <= last; i++) {
            Optional<Gap> gap = element(written, read, i);
            if (gap.isPresent()) {
                return gap;
            }
        }
        return Optional.empty();
    }

    private Optional<Gap> element(ArrayView written, ArrayView read, int index) {
        TypeUse source = written.at(index);
        TypeUse target = read.at(index);
        return source == null || target == null
                ? Optional.empty()
                : search.findContained(source, target)
                        .flatMap(gap -> array(written, Math.max(index + 1, written.required()))
                                .map(array -> gap.within(String.valueOf(index), Json.with(array, index, gap.value()))));
    }

    private Optional<ArrayValue> array(ArrayView written, int length) {
        return smallest.array(written.positions(), written.others(), length);
    }
}
