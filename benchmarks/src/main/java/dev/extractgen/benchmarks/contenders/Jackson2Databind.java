package dev.extractgen.benchmarks.contenders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import java.io.IOException;

/** Jackson 2 into records. */
final class Jackson2Databind implements Contender {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectReader invoices = mapper.readerFor(InvoiceJob.class);
    private final ObjectReader rows = mapper.readerFor(RowsJob.class);

    @Override
    public Object invoice(byte[] job) throws IOException {
        return invoices.readValue(job);
    }

    @Override
    public Object rows(byte[] job) throws IOException {
        return rows.readValue(job);
    }
}
