/** Brings the schemas of jobs into the source tree. The only part of the plugin that uses the network. */
@NullMarked
package dev.extractgen.maven.fetch;

import org.jspecify.annotations.NullMarked;
