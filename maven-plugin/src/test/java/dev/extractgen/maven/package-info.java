/** What goals read from a project. */
@NullMarked
package dev.extractgen.maven;

import org.jspecify.annotations.NullMarked;
