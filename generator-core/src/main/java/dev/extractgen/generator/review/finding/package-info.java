/** What a review says: rules, axes, verdicts, and the findings they make up. */
@NullMarked
package dev.extractgen.generator.review.finding;

import org.jspecify.annotations.NullMarked;
