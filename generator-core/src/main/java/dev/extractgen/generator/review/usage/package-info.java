/** Java code that uses the records: how it is written, and what a change does to it. */
@NullMarked
package dev.extractgen.generator.review.usage;

import org.jspecify.annotations.NullMarked;
