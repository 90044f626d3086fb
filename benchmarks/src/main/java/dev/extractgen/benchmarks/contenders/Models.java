package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.extract.Invoice;
import dev.extractgen.benchmarks.extract.PriceRow;
import dev.extractgen.benchmarks.model.Entry;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies what a generated decoder has read into the records of the other contenders, for comparison. */
final class Models {
    private Models() {}

    static InvoiceJob of(ExtractedJob<Invoice> job) {
        Invoice invoice = job.result();
        return new InvoiceJob(
                job.id(),
                String.valueOf(job.status()),
                new InvoiceJob.Extract(
                        new InvoiceJob.Levels(about(invoice.fieldMetadata())), job.parseJobId(), job.parseTier()),
                new InvoiceJob.Invoice(
                        invoice.vendor(),
                        invoice.invoiceNumber(),
                        invoice.invoiceDate(),
                        invoice.currency() == null
                                ? null
                                : InvoiceJob.Currency.valueOf(invoice.currency().name()),
                        address(invoice.shipTo()),
                        invoice.items().stream().map(Models::item).toList(),
                        invoice.total()));
    }

    private static InvoiceJob.@Nullable Address address(Invoice.@Nullable ShipTo address) {
        return address == null ? null : new InvoiceJob.Address(address.street(), address.city());
    }

    private static InvoiceJob.Item item(Invoice.Item item) {
        return new InvoiceJob.Item(
                item.article(),
                item.description(),
                item.quantity(),
                item.unit(),
                item.unitPrice(),
                item.discount(),
                item.amount(),
                item.delivered());
    }

    private static InvoiceJob.About about(Invoice.Metadata about) {
        return new InvoiceJob.About(
                entry(about.vendor()),
                entry(about.invoiceNumber()),
                entry(about.invoiceDate()),
                entry(about.currency()),
                new InvoiceJob.AboutAddress(
                        entry(about.shipTo().street()),
                        entry(about.shipTo().city()),
                        about.shipTo().objectReasoning()),
                about.items().stream().map(Models::about).toList(),
                entry(about.total()));
    }

    private static InvoiceJob.AboutItem about(Invoice.Item.Metadata about) {
        return new InvoiceJob.AboutItem(
                entry(about.article()),
                entry(about.description()),
                entry(about.quantity()),
                entry(about.unit()),
                entry(about.unitPrice()),
                entry(about.discount()),
                entry(about.amount()),
                entry(about.delivered()));
    }

    static RowsJob ofRows(ExtractedJob<PriceRow> job) {
        List<RowsJob.About> about = job.results().stream()
                .map(row -> row.fieldMetadata())
                .map(row -> new RowsJob.About(
                        entry(row.article()), entry(row.unitPrice()), entry(row.quantity()), entry(row.available())))
                .toList();
        return new RowsJob(
                job.id(),
                String.valueOf(job.status()),
                new RowsJob.Extract(new RowsJob.Levels(about), job.parseJobId(), job.parseTier()),
                job.results().stream()
                        .map(row -> new RowsJob.Row(row.article(), row.unitPrice(), row.quantity(), row.available()))
                        .toList());
    }

    private static @Nullable Entry entry(FieldMetadataEntry entry) {
        return entry.isEmpty()
                ? null
                : new Entry(
                        entry.citations().stream().map(Models::citation).toList(),
                        entry.confidence(),
                        entry.extractionConfidence(),
                        entry.parsingConfidence(),
                        entry.reasoning());
    }

    /** Copies a citation; where the documents here have no page size, they have no boxes either. */
    private static Entry.Citation citation(Citation citation) {
        var size = citation.pageDimensions();
        return new Entry.Citation(
                citation.page(),
                citation.matchingText(),
                size == null
                        ? null
                        : citation.boundingBoxes().stream()
                                .map(box -> new Entry.Box(box.x(), box.y(), box.w(), box.h()))
                                .toList(),
                size == null ? null : new Entry.Dimensions(size.width(), size.height()));
    }
}
