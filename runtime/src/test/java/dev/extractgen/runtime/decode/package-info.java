/** What decoders call. */
@NullMarked
package dev.extractgen.runtime.decode;

import org.jspecify.annotations.NullMarked;
