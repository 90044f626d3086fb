/** Saved results, read by the code of both versions. */
@NullMarked
package dev.extractgen.generator.review.replay;

import org.jspecify.annotations.NullMarked;
