package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;

/**
 * Two versions of an enum.
 *
 * @param place where it was found first
 * @param before the old version
 * @param after the new version
 */
public record EnumPair(Place place, EnumDeclaration before, EnumDeclaration after) {}
