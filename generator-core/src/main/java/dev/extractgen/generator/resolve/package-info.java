/** From schema to model: what each schema means as a type. */
@NullMarked
package dev.extractgen.generator.resolve;

import org.jspecify.annotations.NullMarked;
