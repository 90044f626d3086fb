/** What one module tells others of its types, beside its classes: written and read. */
@NullMarked
package dev.extractgen.generator.exports;

import org.jspecify.annotations.NullMarked;
