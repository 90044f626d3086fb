package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.SchemaNode;

/**
 * Is told where texts for people and the service were changed, and keywords that neither types nor the service know.
 */
public interface TextChanges {
    /** A description was added, removed or changed. */
    void description(TextEdit edit);

    /** A title was added, removed or changed. */
    void title(TextEdit edit);

    /** A scalar that may have any value has other values listed. */
    void suggestions(Place place, TextChange values);

    /** A place, or a value that is listed there, is deprecated or is not any more; the text says so. */
    void deprecation(TextEdit edit);

    /** A keyword that shapes no type was added, removed or changed. */
    void constraint(Place place, String keyword, SchemaNode before, SchemaNode after, TextChange change);
}
