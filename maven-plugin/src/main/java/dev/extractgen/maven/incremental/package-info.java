/**
 * What an earlier run left behind, and whether it still is what this run would make. Knows files and digests, and
 * nothing of schemas.
 */
@NullMarked
package dev.extractgen.maven.incremental;

import org.jspecify.annotations.NullMarked;
