/** The plugin's goals: they read parameters, call the generator, and report. */
@NullMarked
package dev.extractgen.maven;

import org.jspecify.annotations.NullMarked;
