/** Holds what findings show of two versions. */
@NullMarked
package dev.extractgen.generator.review.versions;

import org.jspecify.annotations.NullMarked;
