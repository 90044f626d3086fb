package dev.extractgen.runtime.decode;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.extractgen.runtime.FieldMetadata;

/**
 * The metadata of a generated record. Only the runtime calls it. The method has a parameter, so no accessor has its
 * name.
 *
 * <p>To Jackson, it is what its fields hold: accessors never return null, and so never end where types contain
 * themselves.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface GeneratedMetadata extends FieldMetadata {
    /** Adds the leaves of the record that it is about. */
    void addTo(FieldCollector fields);
}
