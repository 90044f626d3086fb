/** The API as {@code extract.yaml} has it: requests and bodies. Nothing else sees the generated classes, or Jackson. */
@NullMarked
package dev.extractgen.client.api;

import org.jspecify.annotations.NullMarked;
