/** Compiles generated sources in memory, so that what they do can be tried and not only said. */
@NullMarked
package dev.extractgen.generator.review.compile;

import org.jspecify.annotations.NullMarked;
