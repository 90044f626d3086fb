/** What generated decoders call: values and metadata, walked together, with every misfit reported. */
@NullMarked
package dev.extractgen.runtime.decode;

import org.jspecify.annotations.NullMarked;
