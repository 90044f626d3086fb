/** Every Java name, decided before a line is written. */
@NullMarked
package dev.extractgen.generator.naming;

import org.jspecify.annotations.NullMarked;
