/** Finds the version that schemas are compared with, has both compared, and writes the reports. */
@NullMarked
package dev.extractgen.maven.review;

import org.jspecify.annotations.NullMarked;
