/** What is left out because both versions have it. */
@NullMarked
package dev.extractgen.generator.review.unchanged;

import org.jspecify.annotations.NullMarked;
