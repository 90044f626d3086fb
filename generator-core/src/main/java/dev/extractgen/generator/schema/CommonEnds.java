package dev.extractgen.generator.schema;

/**
 * How much two texts have in common at their ends; what both have once is counted once.
 *
 * @param start the number of characters with which both begin
 * @param end the number of characters with which both end
 */
public record CommonEnds(int start, int end) {
    /** Returns what two texts have in common. */
    public static CommonEnds of(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new CommonEnds(start, end);
    }

    /** Returns the number of characters in common. */
    public int length() {
        return start + end;
    }
}
