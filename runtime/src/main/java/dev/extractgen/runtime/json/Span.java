package dev.extractgen.runtime.json;

/**
 * The place of one value in the input.
 *
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 */
public record Span(int start, int end) {}
