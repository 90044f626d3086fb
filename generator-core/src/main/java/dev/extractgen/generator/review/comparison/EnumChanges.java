package dev.extractgen.generator.review.comparison;

import java.util.List;

/** Is told what happened to the values of enums. */
public interface EnumChanges {
    /** There are values that were not there before. */
    void added(EnumPair enums, List<Object> values);

    /** There are no longer some values. */
    void removed(EnumPair enums, List<Object> values);

    /** A value is written differently, for which the Java constant is the same. */
    void respelt(EnumPair enums, Object before, Object after);

    /** The only value is another one. */
    void constChanged(EnumPair enums);

    /** The values that both versions have come in another order. */
    void reordered(EnumPair enums);

    /**
     * A value has another Java constant.
     *
     * @param before its index in the old version
     * @param after its index in the new version
     */
    void constantRenamed(EnumPair enums, int before, int after);
}
