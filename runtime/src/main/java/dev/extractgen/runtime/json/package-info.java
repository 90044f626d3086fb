/** How JSON is read. Nothing else in the system knows. */
@NullMarked
package dev.extractgen.runtime.json;

import org.jspecify.annotations.NullMarked;
