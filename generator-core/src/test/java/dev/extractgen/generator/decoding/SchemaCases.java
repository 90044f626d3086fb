package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodeProblem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Schemas with documents that fit them and others, which are compiled together. */
final class SchemaCases {
    static final String NAME = "\"name\": {\"type\": \"string\"}";
    static final String AGE = "\"age\": {\"type\": \"integer\"}";

    private record Case(String schema, List<String> fitting, List<String> others, List<String> errors) {}

    private final List<Case> cases = new ArrayList<>();

    /**
     * Adds a schema.
     *
     * @param fitting documents that fit it
     * @param others documents that have one error each
     * @param errors the places of these errors
     */
    void add(String schema, List<String> fitting, List<String> others, List<String> errors) {
        cases.add(new Case(schema, fitting, others, errors));
    }

    /** Decodes all documents of all schemas. */
    void check() {
        GeneratorOptions options = new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.KEEP);
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(cases.stream().map(Case::schema).toList(), options);
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            for (String document : each.fitting) {
                assertThat(errors(decoders.get(i), document))
                        .as("%s in %s", document, each.schema)
                        .isEmpty();
            }
            for (int k = 0; k < each.others.size(); k++) {
                assertThat(errors(decoders.get(i), each.others.get(k)))
                        .as("%s in %s", each.others.get(k), each.schema)
                        .containsExactly(each.errors.get(k));
            }
        }
    }

    private static List<String> errors(SchemaDecoders decoders, String document) {
        return decoders.lenient().decodeResult(document.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(DecodeProblem::pointer)
                .toList();
    }
}
