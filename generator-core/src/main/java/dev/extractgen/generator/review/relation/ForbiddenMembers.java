package dev.extractgen.generator.review.relation;

/** What becomes of a member that the reader's schema forbids. */
public enum ForbiddenMembers {
    /** It is passed over, as a lenient decoder does. */
    PASSED,
    /** The document is refused, as a strict decoder does. */
    REFUSED,
    /** The document is refused, and so it is for a member that is only left out. */
    NONE_LEFT_OUT
}
