package dev.extractgen.runtime;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the document that supports a value.
 *
 * @param page the page, counted from 1, or null when the service sent none
 * @param matchingText the supporting text as the service's parser wrote it, often Markdown or HTML and sometimes cut
 *     short, so the value need not occur in it; null when the service sent none
 * @param boundingBoxes the boxes around the text, in the service's order; never null, empty when the service sent none
 * @param pageDimensions the size of the page that the boxes refer to, or null when the service sent none
 */
public record Citation(
        @Nullable Integer page,
        @Nullable String matchingText,
        List<BoundingBox> boundingBoxes,
        @Nullable PageDimensions pageDimensions)
        implements Serializable {

    /** Copies the boxes. */
    public Citation {
        boundingBoxes = List.copyOf(boundingBoxes);
    }
}
