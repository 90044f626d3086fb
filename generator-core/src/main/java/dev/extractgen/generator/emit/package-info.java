/** From model and names to Java sources. */
@NullMarked
package dev.extractgen.generator.emit;

import org.jspecify.annotations.NullMarked;
