/** The whole way from schema files to Java sources. */
@NullMarked
package dev.extractgen.generator;

import org.jspecify.annotations.NullMarked;
