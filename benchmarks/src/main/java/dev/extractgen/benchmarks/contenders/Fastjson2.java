package dev.extractgen.benchmarks.contenders;

import com.alibaba.fastjson2.JSON;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;

/** fastjson2 into records. */
final class Fastjson2 implements Contender {
    @Override
    public Object invoice(byte[] job) {
        return JSON.parseObject(job, InvoiceJob.class);
    }

    @Override
    public Object rows(byte[] job) {
        return JSON.parseObject(job, RowsJob.class);
    }
}
