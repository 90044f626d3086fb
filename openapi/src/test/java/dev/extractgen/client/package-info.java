/** The client as users call it. */
@NullMarked
package dev.extractgen.client;

import org.jspecify.annotations.NullMarked;
