/** What generated records call: immutable copies and the list of leaves. */
@NullMarked
package dev.extractgen.runtime.support;

import org.jspecify.annotations.NullMarked;
