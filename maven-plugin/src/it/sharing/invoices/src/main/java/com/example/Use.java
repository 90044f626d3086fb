package com.example;

import com.example.common.Common;
import com.example.invoices.Invoice;
import com.example.invoices.InvoiceDecoder;

/** Passes types of the other module on. */
public final class Use {
    private Use() {}

    static Common.Address seller(byte[] result) {
        Invoice invoice = InvoiceDecoder.strict().decodeResult(result).value();
        return invoice.seller();
    }
}
