/** Walks through two versions of a schema side by side, and tells what is different. It judges nothing. */
@NullMarked
package dev.extractgen.generator.review.comparison;

import org.jspecify.annotations.NullMarked;
