/** Old versions: where they come from, and what is said when there is none. */
@NullMarked
package dev.extractgen.maven.review;

import org.jspecify.annotations.NullMarked;
