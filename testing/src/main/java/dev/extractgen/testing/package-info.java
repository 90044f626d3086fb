/** What tests of several modules need. It is no part of what users get. */
@NullMarked
package dev.extractgen.testing;

import org.jspecify.annotations.NullMarked;
