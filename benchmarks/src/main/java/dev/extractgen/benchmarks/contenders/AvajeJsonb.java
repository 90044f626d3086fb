package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with adapters made at compile time, into records. */
final class AvajeJsonb implements Contender {
    private final JsonType<InvoiceJob> invoices = Jsonb.instance().type(InvoiceJob.class);
    private final JsonType<RowsJob> rows = Jsonb.instance().type(RowsJob.class);

    @Override
    public Object invoice(byte[] job) {
        return invoices.fromJson(job);
    }

    @Override
    public Object rows(byte[] job) {
        return rows.fromJson(job);
    }
}
