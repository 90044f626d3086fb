/** What becomes of schemas in a build, told without Maven. */
@NullMarked
package dev.extractgen.maven.generate;

import org.jspecify.annotations.NullMarked;
