module com.example.invoices {
    requires com.example.common;

    exports com.example.invoices;
}
