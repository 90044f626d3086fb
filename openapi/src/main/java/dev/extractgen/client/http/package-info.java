/** One HTTP call: bounded bytes in bounded time, tried again where that helps. It knows nothing of the API. */
@NullMarked
package dev.extractgen.client.http;

import org.jspecify.annotations.NullMarked;
