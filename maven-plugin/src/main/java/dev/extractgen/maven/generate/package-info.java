/** How sources are generated in a build: which schemas there are, what is asked of each, and what becomes of it. */
@NullMarked
package dev.extractgen.maven.generate;

import org.jspecify.annotations.NullMarked;
