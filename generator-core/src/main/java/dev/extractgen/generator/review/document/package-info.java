/** Documents made up to show what a schema's results may look like. */
@NullMarked
package dev.extractgen.generator.review.document;

import org.jspecify.annotations.NullMarked;
