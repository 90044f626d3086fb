/** From the id of a job to its typed result. */
@NullMarked
package dev.extractgen.client;

import org.jspecify.annotations.NullMarked;
