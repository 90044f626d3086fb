package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.FieldBinding;
import dev.extractgen.generator.bindings.TypeBinding;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the bindings of one version decide about a place. Where the two versions decide differently, that is where the
 * edit was made, and not in the schema.
 *
 * @param value what they decide, or null when they leave it to the schema
 * @param location where they say so, or null
 */
record Decision(@Nullable Object value, @Nullable SourceLocation location) {
    private static final Decision NONE = new Decision(null, null);

    /** Puts a finding where the bindings decide differently about a property. */
    static Draft onField(Draft draft, Place place, Function<FieldBinding, @Nullable Object> question) {
        return put(draft, ofField(place.before(), question), ofField(place.after(), question));
    }

    /** Puts a finding where the bindings decide differently about a type. */
    static Draft onType(Draft draft, Place place, Function<TypeBinding, @Nullable Object> question) {
        return put(draft, ofType(place.before(), question), ofType(place.after(), question));
    }

    /** Returns whether the bindings decide differently about a type. */
    static boolean isOnType(Place place, Function<TypeBinding, @Nullable Object> question) {
        return !Objects.equals(ofType(place.before(), question).value, ofType(place.after(), question).value);
    }

    private static Draft put(Draft draft, Decision before, Decision after) {
        if (!Objects.equals(before.value, after.value)) {
            if (before.location != null) {
                draft.before(before.location, "");
            }
            if (after.location != null) {
                draft.after(after.location, "");
            }
        }
        return draft;
    }

    private static Decision ofField(Side side, Function<FieldBinding, @Nullable Object> question) {
        FieldBinding field = side.property()
                .map(property -> side.schema().bindings().field(property.location()))
                .orElse(null);
        return field == null ? NONE : of(question.apply(field), field.location());
    }

    private static Decision ofType(Side side, Function<TypeBinding, @Nullable Object> question) {
        Declaration declaration = side.declaration();
        TypeBinding type = declaration == null ? null : side.schema().bindings().type(declaration.location());
        return type == null ? NONE : of(question.apply(type), type.location());
    }

    private static Decision of(@Nullable Object value, SourceLocation location) {
        return value == null || value.equals(List.of()) ? NONE : new Decision(value, location);
    }
}
