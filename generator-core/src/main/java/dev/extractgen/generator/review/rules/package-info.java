/** Judges changes: one class for each family of rules. */
@NullMarked
package dev.extractgen.generator.review.rules;

import org.jspecify.annotations.NullMarked;
