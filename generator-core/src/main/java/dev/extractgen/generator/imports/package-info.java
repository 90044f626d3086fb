/** Which definitions have their Java types in other modules, and whether these say the same. */
@NullMarked
package dev.extractgen.generator.imports;

import org.jspecify.annotations.NullMarked;
