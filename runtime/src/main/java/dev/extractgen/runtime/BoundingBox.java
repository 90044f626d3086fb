package dev.extractgen.runtime;

import java.io.Serializable;

/**
 * A box on a page, in the units of the page's {@link PageDimensions}: PDF points for documents, pixels for images.
 *
 * @param x the distance of the left edge from the left edge of the page
 * @param y the distance of the top edge from the top edge of the page
 * @param w the width
 * @param h the height
 */
public record BoundingBox(double x, double y, double w, double h) implements Serializable {}
