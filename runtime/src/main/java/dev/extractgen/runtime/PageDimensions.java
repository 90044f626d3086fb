package dev.extractgen.runtime;

import java.io.Serializable;

/**
 * The size of a page: PDF points for documents, pixels for images.
 *
 * @param width the width
 * @param height the height
 */
public record PageDimensions(double width, double height) implements Serializable {}
