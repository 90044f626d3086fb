/** Whatever the input is: sources that compile, or diagnostics, and never an exception. */
@NullMarked
package dev.extractgen.generator.robustness;

import org.jspecify.annotations.NullMarked;
