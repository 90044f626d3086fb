/** What the Maven plugin costs a build. */
@NullMarked
package dev.extractgen.benchmarks.builds;

import org.jspecify.annotations.NullMarked;
