/** What users decide beside a schema: names, other names of renamed properties, findings that they accept. */
@NullMarked
package dev.extractgen.generator.bindings;

import org.jspecify.annotations.NullMarked;
