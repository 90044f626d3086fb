/** What records call. */
@NullMarked
package dev.extractgen.runtime.support;

import org.jspecify.annotations.NullMarked;
