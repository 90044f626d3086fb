/** How work is shared between threads. */
@NullMarked
package dev.extractgen.generator.parallel;

import org.jspecify.annotations.NullMarked;
