/** Tests of the types that user code meets. */
@NullMarked
package dev.extractgen.runtime;

import org.jspecify.annotations.NullMarked;
