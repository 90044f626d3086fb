/**
 * Java code as it is put together and written: declarations, and the statements in them. It follows JavaPoet, whose
 * names of types it takes, but writes every file once, and parses no literal.
 */
@NullMarked
package dev.extractgen.generator.code;

import org.jspecify.annotations.NullMarked;
