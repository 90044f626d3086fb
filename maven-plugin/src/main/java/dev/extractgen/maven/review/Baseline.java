package dev.extractgen.maven.review;

import java.nio.file.Path;

/**
 * The old version of a project's files, as far as they are needed.
 *
 * @param label what it is, for people
 * @param folder a folder that stands for the project's
 * @param hasPoms whether the poms of that time are there, too
 */
public record Baseline(String label, Path folder, boolean hasPoms) {}
