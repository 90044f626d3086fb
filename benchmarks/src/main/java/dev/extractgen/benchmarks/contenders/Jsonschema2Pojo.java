package dev.extractgen.benchmarks.contenders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import dev.extractgen.benchmarks.pojo.Invoicejob;
import dev.extractgen.benchmarks.pojo.Rowsjob;
import java.io.IOException;

/** Jackson 2 into classes that jsonschema2pojo makes of a schema that someone wrote for the whole job. */
final class Jsonschema2Pojo implements Contender {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectReader invoices = mapper.readerFor(Invoicejob.class);
    private final ObjectReader rows = mapper.readerFor(Rowsjob.class);

    @Override
    public Object invoice(byte[] job) throws IOException {
        return invoices.readValue(job);
    }

    @Override
    public Object rows(byte[] job) throws IOException {
        return rows.readValue(job);
    }

    @Override
    public InvoiceJob invoiceJob(Object read) {
        return mapper.convertValue(read, InvoiceJob.class);
    }

    @Override
    public RowsJob rowsJob(Object read) {
        return mapper.convertValue(read, RowsJob.class);
    }
}
