package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import java.io.IOException;
import java.util.Objects;

/** dsl-json, with converters made at compile time, into records. */
final class DslJson implements Contender {
    private final com.dslplatform.json.DslJson<Object> json =
            new com.dslplatform.json.DslJson<>(com.dslplatform.json.runtime.Settings.basicSetup());

    @Override
    public Object invoice(byte[] job) throws IOException {
        return Objects.requireNonNull(json.deserialize(InvoiceJob.class, job, job.length));
    }

    @Override
    public Object rows(byte[] job) throws IOException {
        return Objects.requireNonNull(json.deserialize(RowsJob.class, job, job.length));
    }
}
