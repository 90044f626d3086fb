/** Documents that are made up. */
@NullMarked
package dev.extractgen.generator.review.document;

import org.jspecify.annotations.NullMarked;
