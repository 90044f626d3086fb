module com.example.common {
    requires transitive dev.extractgen.runtime;

    exports com.example.common;
}
