/** The types of a schema, without JSON and without Java names. */
@NullMarked
package dev.extractgen.generator.model;

import org.jspecify.annotations.NullMarked;
