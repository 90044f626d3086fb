/** Two versions of a schema side by side, and the words and records in which findings speak of them. */
@NullMarked
package dev.extractgen.generator.review.versions;

import org.jspecify.annotations.NullMarked;
