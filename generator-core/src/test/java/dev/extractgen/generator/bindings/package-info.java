/** What users decide beside a schema. */
@NullMarked
package dev.extractgen.generator.bindings;

import org.jspecify.annotations.NullMarked;
