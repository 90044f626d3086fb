package dev.extractgen.generator.diagnostics;

/** How much a diagnostic matters. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, but less than the schema says. */
    WARNING,
    /** Worth knowing; nothing is lost. */
    INFO
}
