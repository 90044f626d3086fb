/** What each kind of change is judged to do, and the proof of it. */
@NullMarked
package dev.extractgen.generator.review.rules;

import org.jspecify.annotations.NullMarked;
