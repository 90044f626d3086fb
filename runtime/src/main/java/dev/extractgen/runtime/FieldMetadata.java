package dev.extractgen.runtime;

import java.io.Serializable;

/**
 * What the service said about one value: a {@link FieldMetadataEntry} for a single value, or a generated
 * {@code Metadata} record that mirrors an object.
 *
 * <p>A {@code Metadata} record has, beside a component for each one of its object, {@code objectReasoning}: the
 * service's explanation of the object as a whole, or null. This interface declares no methods, so that none can clash
 * with the name of a field.
 */
public interface FieldMetadata extends Serializable {}
