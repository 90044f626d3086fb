/** What comes of schemas that people published, beside what jsonschema2pojo makes of them. */
@NullMarked
package dev.extractgen.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
