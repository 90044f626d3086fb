/** Holds what schemas may be called. */
@NullMarked
package dev.extractgen.generator.read;

import org.jspecify.annotations.NullMarked;
