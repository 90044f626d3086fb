/** One HTTP call, over real sockets in time that is not real. */
@NullMarked
package dev.extractgen.client.http;

import org.jspecify.annotations.NullMarked;
