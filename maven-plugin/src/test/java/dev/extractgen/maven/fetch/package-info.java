/** Fetching, on files and over real sockets. */
@NullMarked
package dev.extractgen.maven.fetch;

import org.jspecify.annotations.NullMarked;
