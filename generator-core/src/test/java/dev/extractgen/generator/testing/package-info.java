/** What tests share: compiling, loading and driving generated code. */
@NullMarked
package dev.extractgen.generator.testing;

import org.jspecify.annotations.NullMarked;
