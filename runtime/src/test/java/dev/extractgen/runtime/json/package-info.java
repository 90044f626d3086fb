/** Tests of how JSON is read, against the standard, a corpus, and another library. */
@NullMarked
package dev.extractgen.runtime.json;

import org.jspecify.annotations.NullMarked;
