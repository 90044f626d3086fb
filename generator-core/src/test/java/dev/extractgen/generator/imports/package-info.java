/** Types of other modules are used for what is the same there. */
@NullMarked
package dev.extractgen.generator.imports;

import org.jspecify.annotations.NullMarked;
