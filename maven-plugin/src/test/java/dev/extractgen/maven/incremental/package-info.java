/** What earlier runs leave behind, told with files in a folder. */
@NullMarked
package dev.extractgen.maven.incremental;

import org.jspecify.annotations.NullMarked;
