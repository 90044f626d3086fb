/** Results that one version writes and the other reads: what a change does to them. */
@NullMarked
package dev.extractgen.generator.review.results;

import org.jspecify.annotations.NullMarked;
