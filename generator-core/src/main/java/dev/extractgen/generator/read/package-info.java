/** Schemas as far as generating, reviewing and exporting go the same way: from their files to models and Java names. */
@NullMarked
package dev.extractgen.generator.read;

import org.jspecify.annotations.NullMarked;
