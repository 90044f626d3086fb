/**
 * What decoders promise, seen as users see it: records, their metadata, and problems. Nothing here knows how the
 * runtime or the generated code comes by them.
 */
@NullMarked
package dev.extractgen.generator.decoding;

import org.jspecify.annotations.NullMarked;
