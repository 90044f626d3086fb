package dev.extractgen.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job that extracted the rows of a table. */
@CompiledJson
@SuppressWarnings("MemberName")
public record RowsJob(
        @Nullable String id,
        @Nullable String status,
        @Nullable Extract extract_metadata,
        @Nullable List<Row> extract_result) {

    /** What is said about the extraction. */
    public record Extract(
            @Nullable Levels field_metadata,
            @Nullable String parse_job_id,
            @Nullable String parse_tier) {}

    /** The levels of metadata, of which there is one. */
    public record Levels(@Nullable List<About> row_metadata) {}

    /** What was extracted from a row. */
    public record Row(
            @Nullable String article,
            @Nullable BigDecimal unit_price,
            @Nullable Long quantity,
            @Nullable Boolean available) {}

    /** The metadata of a row. */
    public record About(
            @Nullable Entry article,
            @Nullable Entry unit_price,
            @Nullable Entry quantity,
            @Nullable Entry available) {}
}
