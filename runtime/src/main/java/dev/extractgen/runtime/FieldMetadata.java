package dev.extractgen.runtime;

import java.io.Serializable;

/**
 * What the service said about one value: a {@link FieldMetadataEntry} for a single value, or a generated
 * {@code Metadata} record that mirrors an object.
 *
 * <p>It declares no methods, so that none can clash with the name of a field.
 */
public interface FieldMetadata extends Serializable {}
