/** Golden files: schemas that show a hazard, what comes of them, and that it works. */
@NullMarked
package dev.extractgen.generator.golden;

import org.jspecify.annotations.NullMarked;
