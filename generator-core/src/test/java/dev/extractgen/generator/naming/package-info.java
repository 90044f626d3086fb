/** Tests of names that depend on several files. */
@NullMarked
package dev.extractgen.generator.naming;

import org.jspecify.annotations.NullMarked;
