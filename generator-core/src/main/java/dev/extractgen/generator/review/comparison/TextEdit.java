package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that was added, removed or changed.
 *
 * @param place the place that it speaks of
 * @param of what of the place it speaks of, in words, or null when it speaks of the place as a whole
 * @param before the subschema that has or had it, in the old version
 * @param after the same in the new version
 * @param change the text
 */
public record TextEdit(Place place, @Nullable String of, SchemaNode before, SchemaNode after, TextChange change) {

    /** Returns one edit where several values came to be spoken of at a time, or are not any more. */
    static List<TextEdit> together(List<TextEdit> edits) {
        boolean areAdded = edits.stream().allMatch(edit -> edit.change.before().isEmpty());
        boolean areRemoved = edits.stream().allMatch(edit -> edit.change.after().isEmpty());
        if (!areAdded && !areRemoved) {
            return edits;
        }
        Place place = edits.get(0).place;
        TextChange change = new TextChange(
                areAdded ? "" : texts(edits, TextChange::before), areRemoved ? "" : texts(edits, TextChange::after));
        return List.of(new TextEdit(
                place,
                "each value",
                place.before().subschemas().nodes().get(0),
                place.after().subschemas().nodes().get(0),
                change));
    }

    private static String texts(List<TextEdit> edits, Function<TextChange, String> side) {
        return edits.stream()
                .map(edit -> edit.of + ": " + side.apply(edit.change))
                .collect(Collectors.joining("\n"));
    }
}
