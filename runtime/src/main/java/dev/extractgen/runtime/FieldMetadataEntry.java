package dev.extractgen.runtime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one value came from and how sure the service is of it.
 *
 * @param citations the places in the document that support the value, in the service's order; never null, empty when
 *     the service sent none
 * @param confidence the combined confidence between 0 and 1, or null when the service sent none
 * @param extractionConfidence the confidence of the extraction step between 0 and 1, or null when the service sent none
 * @param parsingConfidence the confidence of the parsing step between 0 and 1, or null when the service sent none
 * @param reasoning the service's explanation in free text, or null when it sent none
 */
public record FieldMetadataEntry(
        List<Citation> citations,
        @Nullable Double confidence,
        @Nullable Double extractionConfidence,
        @Nullable Double parsingConfidence,
        @Nullable String reasoning)
        implements FieldMetadata {

    /** The entry of a value about which the service said nothing. */
    public static final FieldMetadataEntry EMPTY = new FieldMetadataEntry(List.of(), null, null, null, null);

    /** Copies the citations. */
    public FieldMetadataEntry {
        citations = List.copyOf(citations);
    }

    /** Returns whether the service said nothing about the value. JSON libraries would take it for a component. */
    @JsonIgnore
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
