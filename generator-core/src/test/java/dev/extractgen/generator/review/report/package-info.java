/** Reports, and texts in them that are not to be trusted. */
@NullMarked
package dev.extractgen.generator.review.report;

import org.jspecify.annotations.NullMarked;
