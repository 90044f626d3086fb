package dev.extractgen.generator.review.finding;

import dev.extractgen.generator.diagnostics.SourceLocation;

/**
 * A place in one version.
 *
 * @param location where
 * @param json what is written there, for people to see; empty when there is nothing to show
 */
public record Spot(SourceLocation location, String json) {}
