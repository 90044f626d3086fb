package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON array may hold, be it a record or a list in Java.
 *
 * @param positions the types of the first elements
 * @param required how many of them must be there
 * @param others the type of the elements after them, or null when there may be none
 */
record ArrayView(
        List<TypeUse> positions, int required, @Nullable TypeUse others) {
    /** Returns the view of a type, or empty when its values are no JSON arrays. */
    static Optional<ArrayView> of(Type type, ExtractionModel model) {
        if (type instanceof Type.ListOf list) {
            return Optional.of(new ArrayView(List.of(), 0, list.element()));
        }
        return type instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof TupleDeclaration tuple
                ? Optional.of(of(tuple))
                : Optional.empty();
    }

    static ArrayView of(TupleDeclaration tuple) {
        return new ArrayView(tuple.positions(), tuple.required(), tuple.others());
    }

    /** Returns the type of an element, or null when there may be none. */
    @Nullable
    TypeUse at(int index) {
        return index < positions.size() ? positions.get(index) : others;
    }

    boolean hasOthers() {
        return others != null;
    }
}
