/** What a change of schemas does: to code that uses the records, to results, and to what the service extracts. */
@NullMarked
package dev.extractgen.generator.review;

import org.jspecify.annotations.NullMarked;
