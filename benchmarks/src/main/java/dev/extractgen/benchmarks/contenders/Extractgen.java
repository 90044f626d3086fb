package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.extract.Invoice;
import dev.extractgen.benchmarks.extract.InvoiceDecoder;
import dev.extractgen.benchmarks.extract.PriceRow;
import dev.extractgen.benchmarks.extract.PriceRowDecoder;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import dev.extractgen.runtime.ExtractedJob;

/** This project's generated decoders. */
final class Extractgen implements Contender {
    @Override
    public Object invoice(byte[] job) {
        return InvoiceDecoder.strict().decode(job);
    }

    @Override
    public Object rows(byte[] job) {
        return PriceRowDecoder.strict().decode(job);
    }

    @Override
    @SuppressWarnings("unchecked") // It is what was returned above.
    public InvoiceJob invoiceJob(Object read) {
        return Models.of((ExtractedJob<Invoice>) read);
    }

    @Override
    @SuppressWarnings("unchecked") // It is what was returned above.
    public RowsJob rowsJob(Object read) {
        return Models.ofRows((ExtractedJob<PriceRow>) read);
    }
}
