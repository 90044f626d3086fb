/** From the id of a LlamaExtract job to its typed result. */
module dev.extractgen.client {
    requires transitive dev.extractgen.runtime;
    requires transitive java.net.http;
    requires com.fasterxml.jackson.databind;
    requires static jakarta.annotation;
    requires org.jspecify;

    exports dev.extractgen.client;

    opens dev.extractgen.client.generated to
            com.fasterxml.jackson.databind;
}
