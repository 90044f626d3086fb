package dev.extractgen.runtime;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * A generated record: values of one object of the document, with what the service said about them.
 *
 * <p>A record whose schema itself has a property called {@code fieldMetadata} or {@code extractedFields} does not
 * implement this interface: the property keeps the name, and the methods described here go by another one.
 */
public interface ExtractedRecord extends Serializable {
    /** Returns the metadata of this record's values; never null, empty where the service sent none. */
    FieldMetadata fieldMetadata();

    /**
     * Lists every leaf below this record in document order: each scalar, enum and free value, with its metadata and
     * with a JSON pointer that is relative to this record. Leaves without a value are listed too.
     */
    Stream<ExtractedField> extractedFields();
}
