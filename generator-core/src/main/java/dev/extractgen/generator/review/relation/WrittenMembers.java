package dev.extractgen.generator.review.relation;

/** Which members a writer puts beside those that it knows by name. */
public enum WrittenMembers {
    /** Those whose values its schema describes, as a service does, which writes what it is asked for. */
    DESCRIBED,
    /** Those, and others like them under names that do not come to mind, if there are such. */
    UNNAMED,
    /** Those that are described, and any where members may be anything, as stored results may have. */
    ANY
}
