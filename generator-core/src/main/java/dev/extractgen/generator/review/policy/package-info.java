/** Decides which findings matter, which are accepted, and which fail a build. */
@NullMarked
package dev.extractgen.generator.review.policy;

import org.jspecify.annotations.NullMarked;
