/** What users may have added to generated types, as their code uses it. */
@NullMarked
package dev.extractgen.generator.options;

import org.jspecify.annotations.NullMarked;
