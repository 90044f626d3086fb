package dev.extractgen.runtime.decode;

/** The places into which the values of an entry are put. */
final class EntrySlots {
    static final int MATCHING_TEXT = 0;
    static final int REASONING = 1;
    static final int TEXTS = 2;

    static final int PAGE = 0;
    static final int X = 1;
    static final int Y = 2;
    static final int W = 3;
    static final int H = 4;
    static final int CONFIDENCE = 5;
    static final int EXTRACTION_CONFIDENCE = 6;
    static final int PARSING_CONFIDENCE = 7;
    static final int NUMBERS = 8;

    private EntrySlots() {}
}
