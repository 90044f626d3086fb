/**
 * Judges of what decoders return. They read the same bytes with jackson-databind and share no code with the runtime.
 */
@NullMarked
package dev.extractgen.generator.decoding.oracle;

import org.jspecify.annotations.NullMarked;
