/** Generated code in the places where users compile it. */
@NullMarked
package dev.extractgen.generator.compiling;

import org.jspecify.annotations.NullMarked;
