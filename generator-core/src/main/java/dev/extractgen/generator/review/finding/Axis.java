package dev.extractgen.generator.review.finding;

/** What a change of a schema can have an effect on. The Java API has two sides, which are judged apart. */
public enum Axis {
    /** Java code that reads values: accessors, switches. */
    JAVA_READING("java-reading", "Java: reading"),
    /** Java code that makes values: constructors, patterns of records. */
    JAVA_MAKING("java-making", "Java: making"),
    /** Results that were stored under the old schema and meet the new code. */
    STORED_RESULTS("stored-results", "stored results → new code"),
    /** Results that are extracted under the new schema and meet the old code. */
    NEW_RESULTS("new-results", "new results → old code"),
    /** What the service extracts: names and descriptions are its prompt. */
    EXTRACTION("extraction", "extraction");

    private final String id;
    private final String title;

    Axis(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns the stable id, as it is written in options and reports. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }
}
