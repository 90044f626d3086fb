/** Makes the documents that are decoded: seeded, so that every run and every contender reads the same. */
@NullMarked
package dev.extractgen.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
