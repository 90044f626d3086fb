/** What the service makes of schemas. */
@NullMarked
package dev.extractgen.generator.service;

import org.jspecify.annotations.NullMarked;
