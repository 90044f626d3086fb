package com.example;

import com.example.extract.Invoice;

class Use {
    String number(Invoice invoice) {
        return invoice.invoiceNumber();
    }
}
