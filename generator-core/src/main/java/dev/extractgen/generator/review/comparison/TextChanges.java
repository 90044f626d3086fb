package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.SchemaNode;

/**
 * Is told where texts for people and the service were changed, and keywords that neither types nor the service know.
 */
public interface TextChanges {
    /**
     * A description was added, removed or changed.
     *
     * @param before the subschema that has or had it, in the old version
     * @param after the same in the new version
     */
    void description(Place place, SchemaNode before, SchemaNode after, TextChange change);

    /** A title was added, removed or changed. */
    void title(Place place, SchemaNode before, SchemaNode after, TextChange change);

    /** A keyword that shapes no type was added, removed or changed. */
    void constraint(Place place, String keyword, SchemaNode before, SchemaNode after, TextChange change);
}
