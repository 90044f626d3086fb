/** What schema files are, and what they say beside the schema. */
@NullMarked
package dev.extractgen.generator.schema;

import org.jspecify.annotations.NullMarked;
