/** What the extraction service takes of a schema, as far as its documentation says. */
@NullMarked
package dev.extractgen.generator.service;

import org.jspecify.annotations.NullMarked;
