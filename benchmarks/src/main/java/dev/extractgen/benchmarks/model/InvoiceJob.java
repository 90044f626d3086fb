package dev.extractgen.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job that extracted an invoice. */
@CompiledJson
@SuppressWarnings("MemberName")
public record InvoiceJob(
        @Nullable String id,
        @Nullable String status,
        @Nullable Extract extract_metadata,
        @Nullable Invoice extract_result) {

    /** What is said about the extraction. */
    public record Extract(
            @Nullable Levels field_metadata,
            @Nullable String parse_job_id,
            @Nullable String parse_tier) {}

    /** The levels of metadata, of which there is one. */
    public record Levels(@Nullable About document_metadata) {}

    /** What was extracted. */
    public record Invoice(
            @Nullable String vendor,
            @Nullable String invoice_number,
            @Nullable LocalDate invoice_date,
            @Nullable Currency currency,
            @Nullable Address ship_to,
            @Nullable List<Item> items,
            @Nullable BigDecimal total) {}

    /** How money is counted. */
    public enum Currency {
        EUR,
        USD,
        GBP
    }

    /** An address. */
    public record Address(@Nullable String street, @Nullable String city) {}

    /** A line of an invoice. */
    public record Item(
            @Nullable String article,
            @Nullable String description,
            @Nullable Long quantity,
            @Nullable String unit,
            @Nullable BigDecimal unit_price,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal amount,
            @Nullable Boolean delivered) {}

    /** The metadata of an invoice. */
    public record About(
            @Nullable Entry vendor,
            @Nullable Entry invoice_number,
            @Nullable Entry invoice_date,
            @Nullable Entry currency,
            @Nullable AboutAddress ship_to,
            @Nullable List<AboutItem> items,
            @Nullable Entry total) {}

    /** The metadata of an address. */
    public record AboutAddress(
            @Nullable Entry street,
            @Nullable Entry city,
            @Nullable String reasoning) {}

    /** The metadata of a line. */
    public record AboutItem(
            @Nullable Entry article,
            @Nullable Entry description,
            @Nullable Entry quantity,
            @Nullable Entry unit,
            @Nullable Entry unit_price,
            @Nullable Entry discount,
            @Nullable Entry amount,
            @Nullable Entry delivered) {}
}
