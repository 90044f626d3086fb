/** The one way to say that something is wrong. */
@NullMarked
package dev.extractgen.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
