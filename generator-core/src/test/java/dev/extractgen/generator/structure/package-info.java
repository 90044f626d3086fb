/** What holds for the sources of all modules. */
@NullMarked
package dev.extractgen.generator.structure;

import org.jspecify.annotations.NullMarked;
