/** Writes judgements down: for people at a console, in a pull request or in a browser, and for other tools. */
@NullMarked
package dev.extractgen.generator.review.report;

import org.jspecify.annotations.NullMarked;
