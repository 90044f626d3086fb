/** What is measured: this project's decoders, and the same done with other libraries. */
@NullMarked
package dev.extractgen.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
