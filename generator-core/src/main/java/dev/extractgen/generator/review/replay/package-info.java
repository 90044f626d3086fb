/** Decodes saved results with the code of both versions, and counts what becomes of each field. */
@NullMarked
package dev.extractgen.generator.review.replay;

import org.jspecify.annotations.NullMarked;
