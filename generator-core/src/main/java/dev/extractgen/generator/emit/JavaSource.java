package dev.extractgen.generator.emit;

/**
 * A Java source file.
 *
 * @param path the path below the source root, with slashes
 * @param text the content
 */
public record JavaSource(String path, String text) {}
