/** Schema files as they are written: JSON values with their places, and the forms a file may have. */
@NullMarked
package dev.extractgen.generator.schema;

import org.jspecify.annotations.NullMarked;
