package dev.extractgen.runtime.decode;

/** What a decoder does with a document that has errors. */
public enum Mode {
    /** Throws one exception that lists everything. */
    STRICT,
    /** Returns what fits and lists the rest. */
    LENIENT
}
