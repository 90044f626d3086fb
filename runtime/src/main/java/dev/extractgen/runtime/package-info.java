/** The types that user code meets: jobs, metadata, problems. */
@NullMarked
package dev.extractgen.runtime;

import org.jspecify.annotations.NullMarked;
