/** Reads invoices. */
module com.example.invoices {
    requires transitive dev.extractgen.runtime;

    exports com.example.extract;
}
