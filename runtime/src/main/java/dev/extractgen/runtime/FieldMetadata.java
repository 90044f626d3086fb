package dev.extractgen.runtime;

import java.io.Serializable;

/**
 * What the service said about one value: a {@link FieldMetadataEntry} for a single value, or the generated
 * {@code Metadata} that mirrors an object.
 *
 * <p>{@code Metadata} has, beside a method for each part of its object, {@code objectReasoning()}: the service's
 * explanation of the object as a whole, or null. Metadata is made by decoders alone. Two are equal when they say the
 * same. This interface declares no methods, so that none can clash with the name of a field.
 */
public interface FieldMetadata extends Serializable {}
