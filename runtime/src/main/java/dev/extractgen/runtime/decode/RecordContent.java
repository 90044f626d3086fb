package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds.
 *
 * @param metadata what the service said about its values
 * @param values its components, in their order and without the metadata; null for one that is missing
 */
public record RecordContent(FieldMetadata metadata, List<? extends @Nullable Object> values) {}
