package dev.extractgen.client;

/**
 * Parts of a job that the service leaves out unless it is asked for them. The metadata of values is always asked for.
 */
public enum Expansion {
    /** What the job was told to do, its schema included. */
    CONFIGURATION("configuration"),
    /** Figures about the job, such as the number of pages. */
    METADATA("metadata"),
    /** What the job cost. */
    USAGE("usage");

    private final String value;

    Expansion(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
