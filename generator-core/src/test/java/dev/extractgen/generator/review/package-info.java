/** Reviews of schema changes. */
@NullMarked
package dev.extractgen.generator.review;

import org.jspecify.annotations.NullMarked;
