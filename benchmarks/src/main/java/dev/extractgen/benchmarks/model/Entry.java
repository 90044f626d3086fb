package dev.extractgen.benchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of a single value. */
@SuppressWarnings("MemberName")
public record Entry(
        @Nullable List<Citation> citation,
        @Nullable Double confidence,
        @Nullable Double extraction_confidence,
        @Nullable Double parsing_confidence,
        @Nullable String reasoning) {

    /** A place in the extracted document. */
    public record Citation(
            @Nullable Integer page,
            @Nullable String matching_text,
            @Nullable List<Box> bounding_boxes,
            @Nullable Dimensions page_dimensions) {}

    /** A rectangle on a page. */
    public record Box(double x, double y, double w, double h) {}

    /** The size of a page. */
    public record Dimensions(double width, double height) {}
}
