/** What two versions of a schema have in common, which needs no comparing. */
@NullMarked
package dev.extractgen.generator.review.unchanged;

import org.jspecify.annotations.NullMarked;
