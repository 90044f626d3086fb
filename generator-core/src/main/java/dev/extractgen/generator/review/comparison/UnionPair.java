package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;

/**
 * Two versions of a union.
 *
 * @param place where it was found first
 * @param before the old version
 * @param after the new version
 */
public record UnionPair(Place place, UnionDeclaration before, UnionDeclaration after) {}
