/** What is written of each declaration, where it takes more than golden files to show it. */
@NullMarked
package dev.extractgen.generator.emit;

import org.jspecify.annotations.NullMarked;
