/** Seeded generators of schemas, documents, metadata and jobs, and of damage to them. */
@NullMarked
package dev.extractgen.generator.decoding.random;

import org.jspecify.annotations.NullMarked;
