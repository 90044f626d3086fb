/** Whether what one version of a schema writes is read by the decoder of another. */
@NullMarked
package dev.extractgen.generator.review.relation;

import org.jspecify.annotations.NullMarked;
