/** Measures how fast jobs are decoded, beside other libraries. */
@NullMarked
package dev.extractgen.benchmarks;

import org.jspecify.annotations.NullMarked;
