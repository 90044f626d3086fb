/** What generated records and decoders need at run time. */
module dev.extractgen.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;

    exports dev.extractgen.runtime;
    exports dev.extractgen.runtime.decode;
    exports dev.extractgen.runtime.support;
}
