/** Code is put together and written: lines, names of classes, and literals. */
@NullMarked
package dev.extractgen.generator.code;

import org.jspecify.annotations.NullMarked;
