package dev.extractgen.generator.diagnostics;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, but less than the schema says. */
    WARNING,
    /** Worth knowing; nothing is lost. */
    INFO;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Returns the severity as options and reports write it. */
    public String id() {
        return id;
    }
}
