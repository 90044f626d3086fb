package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 into records. */
final class Jackson3Databind implements Contender {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectReader invoices = mapper.readerFor(InvoiceJob.class);
    private final ObjectReader rows = mapper.readerFor(RowsJob.class);

    @Override
    public Object invoice(byte[] job) {
        return invoices.readValue(job);
    }

    @Override
    public Object rows(byte[] job) {
        return rows.readValue(job);
    }
}
