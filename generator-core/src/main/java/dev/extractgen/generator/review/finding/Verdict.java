package dev.extractgen.generator.review.finding;

/** What a change does on one axis, the mildest first. */
public enum Verdict {
    /** Nothing. */
    NONE("ok"),
    /** The service may extract something else. */
    MAY_CHANGE("may change"),
    /** The service is asked for something else. */
    WILL_CHANGE("will change"),
    /** It depends on values of which the schema says nothing; replaying stored results tells. */
    DEPENDS("depends"),
    /** A value is left out, and reported as a warning. */
    LOSS("loss"),
    /** Source code compiles as before, but class files that are not compiled anew do not link. */
    RECOMPILE("recompile"),
    /** Source code does not compile any more. */
    SOURCE("source"),
    /** A strict decoder refuses a member that the schema forbids; everything the schema knows can be read. */
    REFUSED("refused"),
    /** A value can't be read, or one that is needed is missing: a strict decoder refuses the document. */
    BREAK("break"),
    /** Everything compiles and decodes, and means something else. */
    SILENT("silent"),
    /** The service refuses the schema. */
    REJECTED("rejected");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Returns the verdict in a word or two, as reports write it. */
    public String id() {
        return id;
    }
}
