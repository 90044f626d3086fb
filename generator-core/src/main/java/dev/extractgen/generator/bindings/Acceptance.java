package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * A finding of a review that users accept.
 *
 * @param finding the finding's fingerprint, which stands for one very change
 * @param reason why it is accepted; never blank
 * @param location where the bindings say so
 */
public record Acceptance(String finding, String reason, SourceLocation location) {}
