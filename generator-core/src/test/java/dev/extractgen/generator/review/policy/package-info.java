/** What a review fails for. */
@NullMarked
package dev.extractgen.generator.review.policy;

import org.jspecify.annotations.NullMarked;
