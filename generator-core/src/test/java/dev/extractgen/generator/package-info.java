/** Holds how several things are done at a time. */
@NullMarked
package dev.extractgen.generator;

import org.jspecify.annotations.NullMarked;
