/** What generated records call: immutable copies, and values as JSON has them. */
@NullMarked
package dev.extractgen.runtime.support;

import org.jspecify.annotations.NullMarked;
