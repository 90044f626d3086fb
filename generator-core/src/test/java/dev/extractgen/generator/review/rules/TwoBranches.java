package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Versions;

/** Schemas with a property of which the value may be one of two objects. */
final class TwoBranches {
    private TwoBranches() {}

    /** Returns such a schema; its objects are written without their type. */
    static NamedSchema of(String first, String second) {
        String schema = """
                {'type':'object','properties':{'p':{'oneOf':[{'$ref':'#/$defs/First'},{'$ref':'#/$defs/Second'}]}},
                 '$defs':{'First':%s,'Second':%s}}""";
        return read(schema.formatted(first, second));
    }

    /** Returns any schema that is written alike. */
    static NamedSchema read(String schema) {
        return Versions.read(Versions.source(schema.replace("{'properties'", "{'type':'object','properties'")
                        .replace('\'', '"')))
                .get(0);
    }
}
