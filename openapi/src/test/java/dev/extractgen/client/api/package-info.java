/** Requests and bodies, against the document and the public examples. */
@NullMarked
package dev.extractgen.client.api;

import org.jspecify.annotations.NullMarked;
