package dev.extractgen.benchmarks.contenders;

import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import java.io.IOException;

/** One way of reading jobs. */
public interface Contender {
    /** Reads a job that extracted an invoice, into whatever this contender reads jobs into. */
    Object invoice(byte[] job) throws IOException;

    /** Reads a job that extracted the rows of a table. */
    Object rows(byte[] job) throws IOException;

    /** Returns what was read in the form in which contenders are compared. */
    default InvoiceJob invoiceJob(Object read) throws IOException {
        return (InvoiceJob) read;
    }

    /** Returns what was read in the form in which contenders are compared. */
    default RowsJob rowsJob(Object read) throws IOException {
        return (RowsJob) read;
    }

    /** Returns whether there is something to be compared. */
    default boolean isComparable() {
        return true;
    }
}
