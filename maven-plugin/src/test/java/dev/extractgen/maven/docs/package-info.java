/** Holds {@code docs} against what is built. */
@NullMarked
package dev.extractgen.maven.docs;

import org.jspecify.annotations.NullMarked;
