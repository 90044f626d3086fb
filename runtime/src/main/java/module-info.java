/** What generated records and decoders need at run time. */
module dev.extractgen.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports dev.extractgen.runtime;
    exports dev.extractgen.runtime.decode;
    exports dev.extractgen.runtime.support;
}
