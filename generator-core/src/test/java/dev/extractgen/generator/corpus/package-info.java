/** Measures the generator on folders of schemas and documents that other people published. */
@NullMarked
package dev.extractgen.generator.corpus;

import org.jspecify.annotations.NullMarked;
