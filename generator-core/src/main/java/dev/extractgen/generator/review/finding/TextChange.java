package dev.extractgen.generator.review.finding;

/**
 * A text that people and the service read, and that was changed.
 *
 * @param before the old text; empty when there was none
 * @param after the new text; empty when there is none
 */
public record TextChange(String before, String after) {}
