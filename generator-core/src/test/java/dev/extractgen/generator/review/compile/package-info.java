/** The compiler that tries what generated code does. */
@NullMarked
package dev.extractgen.generator.review.compile;

import org.jspecify.annotations.NullMarked;
