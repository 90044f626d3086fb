/** Holds how several things are done at a time. */
@NullMarked
package dev.extractgen.generator.parallel;

import org.jspecify.annotations.NullMarked;
